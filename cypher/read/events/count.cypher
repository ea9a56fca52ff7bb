// How many events there are.
// mode: read
// column total: number
/* from */
MATCH (event:Event)
WHERE true /* filter */
RETURN count(event) AS total
