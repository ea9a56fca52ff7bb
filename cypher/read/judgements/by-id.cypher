// One judgement, by a rule or by a person.
// mode: read
// param id: string
// column id: string
// column byRule: boolean
// column verdict: 'same' | 'different' | 'unsure' | null
// column decision: string | null
// column author: string
// column undoneAt: string | null
// column about: string[]
// column claims: string[]
MATCH (judgement:Judgement {id: $id})
RETURN judgement.id AS id, judgement:Derived AS byRule, judgement.verdict AS verdict, judgement.decision AS decision,
  judgement.author AS author, judgement.undoneAt AS undoneAt,
  CASE WHEN judgement:Derived THEN COLLECT { MATCH (judgement)-[:ABOUT]->(entity) RETURN entity.id AS id ORDER BY id }
    ELSE judgement.about END AS about,
  COLLECT { MATCH (judgement)-[:SUPPORTED_BY]->(claim) RETURN claim.id AS id ORDER BY id } AS claims
