// The judgements by rules about organizations and agreements.
// mode: read
// param ids: string[]
// column id: string
UNWIND $ids AS id
MATCH (:Derived {id: id})<-[:ABOUT]-(judgement:Judgement:Derived)
RETURN DISTINCT judgement.id AS id
