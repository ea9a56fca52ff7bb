// Writes claims beside their articles that were withdrawn, as an export has them.
// mode: write
// param rows: { id: string, article: string, properties: object }[]
UNWIND $rows AS row
MATCH (article:WithdrawnArticle {id: row.article})
MERGE (claim:WithdrawnClaim {id: row.id})
SET claim += row.properties
MERGE (claim)-[:IN]->(article)
