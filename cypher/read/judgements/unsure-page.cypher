// What rules are not sure of, the likeliest first: what a person should look at.
// mode: read
// param skip: number
// param limit: number
// column id: string
// column score: number
// column why: string[]
// column names: string[]
// column author: string
// column about: string[]
// column claims: string[]
MATCH (judgement:Judgement {verdict: 'unsure'})
WITH judgement ORDER BY judgement.score DESC, judgement.id SKIP toInteger($skip) LIMIT toInteger($limit)
RETURN judgement.id AS id, judgement.score AS score, judgement.why AS why, judgement.names AS names,
  judgement.author AS author,
  COLLECT { MATCH (judgement)-[:ABOUT]->(entity) RETURN entity.id AS id ORDER BY id } AS about,
  COLLECT { MATCH (judgement)-[:SUPPORTED_BY]->(claim) RETURN claim.id AS id ORDER BY id } AS claims
ORDER BY score DESC, id
