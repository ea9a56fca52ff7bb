// How many agreements there are.
// mode: read
// column total: number
MATCH (agreement:Agreement)
WHERE true /* filter */
RETURN count(agreement) AS total
