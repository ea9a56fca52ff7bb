// What the mentions of articles stand for: the claims that name them, each with the organization, person or event that it supports.
// mode: read
// param ids: string[]
// column articleId: string
// column statement: string
// column entity: string
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:IN]-(claim:Claim)
WHERE claim.type IN ['organization-named', 'person-named', 'event-reported']
MATCH (claim)<-[:SUPPORTED_BY]-(entity:Organization|Person|Event)
RETURN article.id AS articleId, claim.statement AS statement, entity.id AS entity
