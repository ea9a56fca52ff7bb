// A page of those that share an agreement with each party, by name.
// mode: read
// param keys: readonly string[]
// param limit: number
// column key: string
// column node: import('../records.ts').PartyRecord
// column sortKey: readonly (string | number)[]
UNWIND $keys AS key
MATCH (party:Party {id: key})
CALL (party) {
  MATCH (party)-[mine:PARTY_TO]->(agreement:Agreement)
  WHERE true /* agreements */
  MATCH (agreement)<-[theirs:PARTY_TO]-(partner:Party)
  WHERE partner <> party
    AND true /* filter */
  WITH partner, collect(agreement) AS tying
  WHERE true /* seek */
  RETURN partner {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis} AS node, [partner.nameKey, partner.id] AS sortKey
  ORDER BY partner.nameKey, partner.id /* order */
  LIMIT toInteger($limit)
}
RETURN key, node, sortKey
