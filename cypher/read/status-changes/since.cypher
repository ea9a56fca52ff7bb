// Changes of status that became known at an instant or later, the newest first, with the agreement that each is of.
// mode: read
// param since: string
// param limit: number
// column id: string
// column agreement: string
// column knownFrom: string
MATCH (change:StatusChange)
WHERE change.knownFrom >= $since
WITH change
ORDER BY change.knownFrom DESC, change.id
LIMIT toInteger($limit)
MATCH (agreement:Agreement)-[:HAS_STATUS]->(change)
RETURN change.id AS id, agreement.id AS agreement, change.knownFrom AS knownFrom
