// Takes away the claims that an earlier version of an extractor made of these articles.
// mode: write
// param rows: { articleId: string, extractor: string }[]
UNWIND $rows AS row
MATCH (claim:Claim)-[:IN]->(:Article {id: row.articleId})
WHERE claim.extractor <> row.extractor
DETACH DELETE claim
