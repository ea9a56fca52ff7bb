// Every claim, as the derivation reads it.
// mode: read
// column id: string
// column articleId: string
// column statement: string
// column start: number
// column end: number
// column extractor: string
// column rule: string
// column confidence: number
MATCH (claim:Claim)-[:IN]->(article:Article)
RETURN claim.id AS id, article.id AS articleId, claim.statement AS statement, claim.start AS start, claim.end AS end,
  claim.extractor AS extractor, claim.rule AS rule, claim.confidence AS confidence
