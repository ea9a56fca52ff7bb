// A page of the judgements that wait for a person, the likeliest first.
// mode: read
// param limit: number
// column node: import('../records.ts').JudgementRecord
// column sortKey: readonly (string | number)[]
MATCH (judgement:Judgement {verdict: 'unsure'})
WHERE true /* filter */
  AND true /* seek */
RETURN judgement {
  .id, .score, .why, .names, .author,
  about: COLLECT { MATCH (judgement)-[:ABOUT]->(entity) RETURN entity.id AS id ORDER BY id }
} AS node, [judgement.score, judgement.id] AS sortKey
ORDER BY judgement.score DESC, judgement.id /* order */
LIMIT toInteger($limit)
