// How many people there are.
// mode: read
// column total: number
MATCH (person:Person)
WHERE true /* filter */
RETURN count(person) AS total
