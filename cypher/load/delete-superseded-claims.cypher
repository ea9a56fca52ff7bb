// Takes away the claims of these articles that are not among those just read, and tells what they supported.
// mode: write
// param rows: { articleId: string, claimIds: string[] }[]
// column fact: string
UNWIND $rows AS row
MATCH (claim:Claim)-[:IN]->(:Article {id: row.articleId})
WHERE NOT claim.id IN row.claimIds
WITH claim, COLLECT { MATCH (fact:Derived)-[:SUPPORTED_BY]->(claim) RETURN fact.id } AS facts
DETACH DELETE claim
WITH facts UNWIND facts AS fact
RETURN DISTINCT fact
