// The claims that support facts, but for those of some articles.
// mode: read
// param ids: string[]
// param except: string[]
// column owner: string
// column id: string
// column articleId: string
// column statement: string
// column start: number
// column end: number
// column extractor: string
// column rule: string
// column confidence: number
// column cameAt: string | null
UNWIND $ids AS owner
MATCH (:Derived {id: owner})-[:SUPPORTED_BY]->(claim:Claim)-[:IN]->(article:Article)
WHERE NOT article.id IN $except
RETURN owner, claim.id AS id, article.id AS articleId, claim.statement AS statement, claim.start AS start,
  claim.end AS end, claim.extractor AS extractor, claim.rule AS rule, claim.confidence AS confidence,
  article.ingestedAt AS cameAt
