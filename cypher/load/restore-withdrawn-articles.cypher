// Writes articles that were superseded or retracted, as an export has them.
// mode: write
// param rows: { id: string, properties: object }[]
UNWIND $rows AS row
MERGE (article:WithdrawnArticle {id: row.id})
SET article += row.properties
