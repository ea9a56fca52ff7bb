// Claims that count though their article does not, or the other way round; facts that rest on what does not count.
// mode: read
// param limit: number
// column id: string
// column detail: string
CALL () {
  MATCH (claim:Claim)-[:IN]->(article:WithdrawnArticle)
  RETURN claim.id AS id, 'counts, and ' + article.id + ' does not' AS detail
  UNION
  MATCH (claim:WithdrawnClaim)-[:IN]->(article:Article)
  RETURN claim.id AS id, 'does not count, and ' + article.id + ' does' AS detail
  UNION
  MATCH (fact:Derived)-[:SUPPORTED_BY]->(claim:WithdrawnClaim)
  RETURN fact.id AS id, 'rests on ' + claim.id + ', which does not count' AS detail
}
RETURN id, detail
ORDER BY id, detail LIMIT toInteger($limit)
