// Takes away the claims of these articles that are not among those just read.
// mode: write
// param rows: { articleId: string, claimIds: string[] }[]
UNWIND $rows AS row
MATCH (claim:Claim)-[:IN]->(:Article {id: row.articleId})
WHERE NOT claim.id IN row.claimIds
DETACH DELETE claim
