// The parties that ids and folded names stand for. A party found by id has no key, one found by name has the name's.
// mode: read
// param ids: readonly string[]
// param keys: readonly string[]
// column key: string | null
// column party: import('../records.ts').PartyReferenceRecord
CALL () {
  UNWIND $ids AS id
  MATCH (party:Party {id: id})
  RETURN null AS key, party
  UNION ALL
  UNWIND $keys AS key
  MATCH (:Name {key: key})<-[:KNOWN_AS]-(party:Party)
  RETURN key, party
}
RETURN key, party {.id, .name, .nameKey, .code, .countryCode} AS party
ORDER BY party.nameKey, party.id
