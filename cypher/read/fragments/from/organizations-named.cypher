// Begins with the organizations one name of which is like this.
// mode: read
MATCH (name:Name)<-[:KNOWN_AS]-(organization:Organization)
WHERE true /* name */
WITH DISTINCT organization
