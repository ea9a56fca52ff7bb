// As read/counts/page, for the agreements that involve one country: its edges have all that is asked for, so that `agreement`
// is the edge.
// mode: read
// param code: string
// param limit: number
// column key: readonly string[]
// column count: number
MATCH (:Country {code: $code})<-[agreement:INVOLVES]-()
WHERE true /* filter */
/* standing */
/* sides */
WITH [/* keys */] AS key
WHERE all(part IN key WHERE part IS NOT NULL) AND true /* keep */
RETURN key, count(*) AS count
ORDER BY count DESC, key
LIMIT toInteger($limit)
