// The named parties of each agreement, by name.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').PartyRecord
UNWIND $keys AS key
MATCH (agreement:Agreement {id: key})
CALL (agreement) {
  MATCH (agreement)<-[fact:PARTY_TO]-(party:Party)
  WHERE true /* known */
  RETURN party {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis} AS node
  ORDER BY party.nameKey, party.id
}
RETURN key, node
