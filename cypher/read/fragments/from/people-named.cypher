// Begins with the people one name of whom is like this.
// mode: read
MATCH (name:Name)<-[:KNOWN_AS]-(person:Person)
WHERE true /* name */
WITH DISTINCT person
