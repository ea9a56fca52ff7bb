// Brings withdrawn articles back with their claims.
// mode: write
// param ids: string[]
UNWIND $ids AS id
MATCH (article:WithdrawnArticle {id: id})
REMOVE article:WithdrawnArticle, article.withdrawnBecause
SET article:Article
WITH article
MATCH (claim:WithdrawnClaim)-[:IN]->(article)
REMOVE claim:WithdrawnClaim
SET claim:Claim
