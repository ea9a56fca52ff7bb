// Writes articles as an export has them; those that it does not date are dated now, those without a place in the order of arrival come last.
// mode: write
// param rows: { id: string, properties: object }[]
// param ingestedAt: string
// param arrivals: number
UNWIND range(0, size($rows) - 1) AS index
WITH $rows[index] AS row, $arrivals + index AS arrival
MERGE (article:Article {id: row.id})
SET article += row.properties,
  article.ingestedAt = coalesce(row.properties.ingestedAt, $ingestedAt),
  article.arrival = coalesce(row.properties.arrival, arrival)
