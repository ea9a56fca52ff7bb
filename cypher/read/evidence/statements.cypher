// What the claims that support each organization or person say, as JSON.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: string
UNWIND $keys AS key
MATCH (:Organization|Person {id: key})-[:SUPPORTED_BY]->(claim:Claim)-[:IN]->(article:Article)
WHERE claim.type IN ['organization-named', 'person-named', 'person-holds'] AND true /* known */
RETURN DISTINCT key, claim.statement AS node
ORDER BY node
