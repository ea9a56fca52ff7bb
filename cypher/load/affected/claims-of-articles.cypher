// The claims of these articles that count.
// mode: read
// param ids: string[]
// column id: string
// column articleId: string
// column statement: string
// column start: number
// column end: number
// column extractor: string
// column rule: string
// column confidence: number
// column cameAt: string | null
UNWIND $ids AS id
MATCH (article:Article {id: id})<-[:IN]-(claim:Claim)
RETURN claim.id AS id, article.id AS articleId, claim.statement AS statement, claim.start AS start,
  claim.end AS end, claim.extractor AS extractor, claim.rule AS rule, claim.confidence AS confidence,
  article.ingestedAt AS cameAt
