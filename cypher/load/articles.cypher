// Writes articles; one that is there keeps the instant at which it came.
// mode: write
// param rows: { id: string, properties: object }[]
// param ingestedAt: string
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
ON CREATE SET article.ingestedAt = $ingestedAt
SET article += row.properties
