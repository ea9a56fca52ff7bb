// What rules judged about an entity.
// mode: read
// param ids: string[]
// column id: string
// column verdict: 'same' | 'different' | 'unsure'
// column score: number
// column why: string[]
// column names: string[]
// column author: string
MATCH (judgement:Judgement&Derived)-[:ABOUT]->(entity:Derived)
WHERE entity.id IN $ids
WITH DISTINCT judgement
RETURN judgement.id AS id, judgement.verdict AS verdict, judgement.score AS score, judgement.why AS why,
  judgement.names AS names, judgement.author AS author
ORDER BY id
