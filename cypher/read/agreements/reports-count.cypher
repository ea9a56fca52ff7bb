// How many times articles tell of the agreement.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
MATCH (agreement:Agreement {id: key})
CALL (agreement) {
  MATCH (agreement)-[:SUPPORTED_BY]->(claim:Claim {type: 'agreement-reported'})-[:IN]->(article:Article)
  WHERE true /* known */
  RETURN count(claim) AS total
}
RETURN key, total
