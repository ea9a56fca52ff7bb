// The titles that each person holds in a country or an organization, by title.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').RoleRecord
UNWIND $keys AS key
MATCH (:Person {id: key})-[holds:HOLDS]->(party:Party)
RETURN key, {title: holds.title, party: party {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis}} AS node
ORDER BY holds.title, party.nameKey, party.id
