// How many countries there are.
// mode: read
// column total: number
MATCH (country:Country)
WHERE true /* filter */
RETURN count(country) AS total
