// A page of the organizations based in each country, by name. Keys are country codes.
// mode: read
// param keys: readonly string[]
// param limit: number
// column key: string
// column node: import('../records.ts').OrganizationRecord
// column sortKey: readonly (string | number)[]
UNWIND $keys AS key
CALL (key) {
  MATCH (organization:Organization {countryCode: key})
  WHERE true /* filter */
    AND true /* seek */
  RETURN organization {.id, .name, .aliases, .kind, .countryCode, .countryBasis} AS node, [organization.nameKey, organization.id] AS sortKey
  ORDER BY organization.nameKey, organization.id /* order */
  LIMIT toInteger($limit)
}
RETURN key, node, sortKey
