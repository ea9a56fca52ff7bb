// Countries and organizations by id.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').PartyRecord
UNWIND $keys AS key
MATCH (party:Party {id: key})
RETURN key, party {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis} AS node
