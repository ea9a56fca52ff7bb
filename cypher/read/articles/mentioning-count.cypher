// How many articles have a passage about each entity.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
MATCH (fact:Party|Person|Agreement|Event|TradeFigure {id: key})
CALL (fact) {
  MATCH (fact)-[:SUPPORTED_BY]->(:Claim)-[:IN]->(article:Article)
  WITH DISTINCT article
  WHERE true /* filter */
  RETURN count(article) AS total
}
RETURN key, total
