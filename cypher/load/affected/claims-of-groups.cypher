// The claims on organizations in the articles that use these groups of names, but for some articles.
// mode: read
// param ids: string[]
// param except: string[]
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
MATCH (:NameGroup {id: id})-[:NAMED_IN]->(article:Article)
WHERE NOT article.id IN $except
WITH DISTINCT article
MATCH (article)<-[:IN]-(claim:Claim)
WHERE claim.type IN ['organization-named', 'organization-based']
RETURN claim.id AS id, article.id AS articleId, claim.statement AS statement, claim.start AS start,
  claim.end AS end, claim.extractor AS extractor, claim.rule AS rule, claim.confidence AS confidence,
  article.ingestedAt AS cameAt
