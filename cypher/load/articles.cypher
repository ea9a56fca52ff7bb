// Writes articles; one that is there keeps the instant at which it came.
// mode: write
// param rows: { id: string, properties: object }[]
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
ON CREATE SET article.ingestedAt = row.properties.ingestedAt
SET article += row.properties {.*, ingestedAt: article.ingestedAt}
