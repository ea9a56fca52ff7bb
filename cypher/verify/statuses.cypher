// Agreements whose status is not the last of their history, or that have none.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (agreement:Agreement)
OPTIONAL MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
WITH agreement, change ORDER BY change.ordinal DESC
WITH agreement, collect(change.status)[0] AS last
WHERE last IS NULL OR last <> agreement.status
RETURN agreement.id AS id, 'is ' + agreement.status + ', its history ends with ' + coalesce(last, 'nothing') AS detail
ORDER BY id LIMIT toInteger($limit)
