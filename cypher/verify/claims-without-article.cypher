// Claims that are in no article, or in several.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (claim:Claim|WithdrawnClaim)
WITH claim, COUNT { (claim)-[:IN]->(:Article|WithdrawnArticle) } AS articles
WHERE articles <> 1
RETURN claim.id AS id, 'is in ' + articles + ' articles' AS detail
ORDER BY id LIMIT toInteger($limit)
