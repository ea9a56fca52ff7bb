// What people judged, by id; also what is undone.
// mode: read
// column id: string
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (judgement:Judgement)
WHERE judgement.id STARTS WITH '' AND NOT judgement:Derived
RETURN judgement.id AS id, properties(judgement) AS properties,
  [key IN keys(judgement) WHERE valueType(judgement[key]) STARTS WITH 'INTEGER'] AS integers
ORDER BY id
