// How many passages of each article support any fact.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
MATCH (article:Article {id: key})
CALL (article) {
  MATCH (article)<-[:IN]-(claim:Claim)
  RETURN count(DISTINCT [article.id, claim.start, claim.end, claim.extractor]) AS total
}
RETURN key, total
