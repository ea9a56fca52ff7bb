// Writes articles; one that is there keeps the instant at which it came and its place in the order of arrival.
// mode: write
// param rows: { id: string, properties: object }[]
// param ingestedAt: string
// param arrivals: number
// column id: string
// column created: boolean
UNWIND range(0, size($rows) - 1) AS index
WITH $rows[index] AS row, $arrivals + index AS arrival
OPTIONAL MATCH (known:Article {id: row.id})
WITH row, arrival, known IS NULL AS created
MERGE (article:Article {id: row.id})
ON CREATE SET article.ingestedAt = $ingestedAt, article.arrival = arrival
SET article += row.properties
RETURN row.id AS id, created
