// As organizations/page, in the order of the index on names, which ends with the page: for a list that begins with every
// organization and is read from its start.
// mode: read
// param limit: number
// column node: import('../records.ts').OrganizationRecord
// column sortKey: readonly (string | number)[]
MATCH (organization:Organization)
WHERE organization.nameKey >= '' AND organization.id IS NOT NULL
  AND true /* filter */
  AND true /* seek */
RETURN organization {.id, .name, .aliases, .kind, .countryCode, .countryBasis} AS node, [organization.nameKey, organization.id] AS sortKey
ORDER BY organization.nameKey, organization.id /* order */
LIMIT toInteger($limit)
