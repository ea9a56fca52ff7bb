// The claims of the articles that are current, by article and id.
// mode: read
// column id: string
// column article: string
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (article:Article)
USING INDEX article:Article(id)
WHERE article.id STARTS WITH ''
MATCH (claim:Claim)-[:IN]->(article)
RETURN claim.id AS id, article.id AS article, properties(claim) AS properties,
  [key IN keys(claim) WHERE valueType(claim[key]) STARTS WITH 'INTEGER'] AS integers
ORDER BY article, id
