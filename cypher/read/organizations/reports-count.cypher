// How many times articles tell of the country of the organization.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
CALL (key) {
  MATCH (:Organization {id: key})-[:SUPPORTED_BY]->(claim:Claim {type: 'organization-based'})-[:IN]->(article:Article)
  WHERE true /* known */
  RETURN count(claim) AS total
}
RETURN key, total
