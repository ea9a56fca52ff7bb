// The claims of the articles that were superseded or retracted, by article and id.
// mode: read
// column id: string
// column article: string
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (article:WithdrawnArticle)
USING INDEX article:WithdrawnArticle(id)
WHERE article.id STARTS WITH ''
MATCH (claim:WithdrawnClaim)-[:IN]->(article)
RETURN claim.id AS id, article.id AS article, properties(claim) AS properties,
  [key IN keys(claim) WHERE valueType(claim[key]) STARTS WITH 'INTEGER'] AS integers
ORDER BY article, id
