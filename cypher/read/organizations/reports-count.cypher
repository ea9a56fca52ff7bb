// How many times articles tell of the country of the organization.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
MATCH (organization:Organization {id: key})
CALL (organization) {
  MATCH (organization)-[:SUPPORTED_BY]->(claim:Claim {type: 'organization-based'})-[:IN]->(article:Article)
  WHERE true /* known */
  RETURN count(claim) AS total
}
RETURN key, total
