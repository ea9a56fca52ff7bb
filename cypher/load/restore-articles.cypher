// Writes articles as an export has them; those that it does not date are dated now.
// mode: write
// param rows: { id: string, properties: object }[]
// param ingestedAt: string
UNWIND $rows AS row
MERGE (article:Article {id: row.id})
SET article += row.properties,
  article.ingestedAt = coalesce(row.properties.ingestedAt, $ingestedAt),
  article.arrival = toInteger(row.properties.arrival)
