// Takes articles with their claims out of what counts; nothing of them is lost.
// mode: write
// param ids: string[]
// param because: 'superseded' | 'retracted'
UNWIND $ids AS id
MATCH (article:Article {id: id})
REMOVE article:Article
SET article:WithdrawnArticle, article.withdrawnBecause = $because
WITH article
MATCH (claim:Claim)-[:IN]->(article)
REMOVE claim:Claim
SET claim:WithdrawnClaim
