// Writes the claims of articles that have none yet.
// mode: write
// param rows: { articleId: string, claims: { id: string, properties: object }[] }[]
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
UNWIND row.claims AS read
CREATE (claim:Claim {id: read.id})-[:IN]->(article)
SET claim += read.properties
