// Writes claims beside their articles, which may have them already.
// mode: write
// param rows: { articleId: string, claims: { id: string, properties: object }[] }[]
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
UNWIND row.claims AS read
MERGE (claim:Claim {id: read.id})
SET claim += read.properties
MERGE (claim)-[:IN]->(article)
