// What the claims of these articles support, those of articles that no longer count among them.
// mode: read
// param ids: string[]
// column fact: string
// column claim: string
UNWIND $ids AS id
MATCH (article:Article|WithdrawnArticle {id: id})<-[:IN]-(claim)<-[:SUPPORTED_BY]-(fact:Derived)
RETURN fact.id AS fact, claim.id AS claim
