// Writes claims beside their articles.
// mode: write
// param rows: { id: string, articleId: string, properties: object }[]
UNWIND $rows AS row
MATCH (article:Article {id: row.articleId})
MERGE (claim:Claim {id: row.id})
SET claim += row.properties
MERGE (claim)-[:IN]->(article)
