// Claims whose quote is not the slice of their article that they point to.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (claim:Claim)-[:IN]->(article:Article)
WHERE coalesce(claim.start, -1) < 0 OR claim.end <= claim.start OR claim.end > size(article.text)
  OR substring(article.text, claim.start, claim.end - claim.start) <> claim.quote
RETURN claim.id AS id, 'is no slice of ' + article.id AS detail
ORDER BY id LIMIT toInteger($limit)
