// Where organizations are based.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').BaseRecord
UNWIND $keys AS key
MATCH (organization:Organization {id: key})
CALL (organization) {
  MATCH (organization)-[fact:BASED_IN]->(country:Country)
  WHERE true /* known */
  RETURN {countryCode: country.code, countryBasis: fact.basis} AS node
}
RETURN key, node
