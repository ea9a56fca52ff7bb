// How many agreements there are of each key, most first; what has no value for a part of the key is in none.
// mode: read
// param limit: number
// column key: readonly string[]
// column count: number
/* from */
MATCH (agreement:Agreement)
WHERE true /* filter */
/* standing */
/* sides */
WITH [/* keys */] AS key
WHERE all(part IN key WHERE part IS NOT NULL) AND true /* keep */
RETURN key, count(*) AS count
ORDER BY count DESC, key
LIMIT toInteger($limit)
