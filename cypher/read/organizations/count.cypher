// How many organizations there are.
// mode: read
// column total: number
/* from */
MATCH (organization:Organization)
WHERE true /* filter */
RETURN count(organization) AS total
