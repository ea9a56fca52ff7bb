// How many passages support each fact.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
MATCH (fact:Party|Person|Agreement|Event|TradeFigure|StatusChange|Judgement {id: key})
CALL (fact) {
  MATCH (fact)-[:SUPPORTED_BY]->(claim:Claim)-[:IN]->(article:Article)
  WHERE true /* known */
  RETURN count(DISTINCT [article.id, claim.start, claim.end, claim.extractor]) AS total
}
RETURN key, total
