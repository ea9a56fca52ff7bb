// A page of organizations, by name.
// mode: read
// param limit: number
// column node: import('../records.ts').OrganizationRecord
// column sortKey: readonly (string | number)[]
/* from */
MATCH (organization:Organization)
WHERE true /* filter */
  AND true /* seek */
RETURN organization {.id, .name, .aliases, .kind, .countryCode, .countryBasis} AS node, [organization.nameKey, organization.id] AS sortKey
ORDER BY organization.nameKey, organization.id /* order */
LIMIT toInteger($limit)
