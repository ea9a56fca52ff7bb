// How many people there are.
// mode: read
// column total: number
/* from */
MATCH (person:Person)
WHERE true /* filter */
RETURN count(person) AS total
