// The titles that each person holds in a country or an organization, by title.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').RoleRecord
UNWIND $keys AS key
MATCH (person:Person {id: key})
CALL (person) {
  MATCH (person)-[fact:HOLDS]->(party:Party)
  WHERE true /* known */
  RETURN {title: fact.title, party: party {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis}} AS node
  ORDER BY fact.title, party.nameKey, party.id
}
RETURN key, node
