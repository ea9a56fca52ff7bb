// The named parties of each agreement, by name.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').PartyRecord
UNWIND $keys AS key
MATCH (:Agreement {id: key})<-[fact:PARTY_TO]-(party:Party)
WHERE true /* known */
RETURN key, party {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis} AS node
ORDER BY party.nameKey, party.id
