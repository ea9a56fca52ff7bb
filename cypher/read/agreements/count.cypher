// How many agreements there are.
// mode: read
// column total: number
/* from */
MATCH (agreement:Agreement)
WHERE true /* filter */
RETURN count(agreement) AS total
