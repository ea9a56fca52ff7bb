// Writes claims beside their articles, as an export has them.
// mode: write
// param rows: { id: string, article: string, properties: object }[]
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
MERGE (claim:Claim {id: row.id})
SET claim += row.properties
MERGE (claim)-[:IN]->(article)
