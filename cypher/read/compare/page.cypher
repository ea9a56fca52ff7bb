// A page of the parties that share an agreement with each of two, by name.
// mode: read
// param a: string
// param b: string
// param limit: number
// column node: import('../records.ts').PartyRecord
// column sortKey: readonly (string | number)[]
MATCH (:Party {id: $a})-[mine:PARTY_TO]->(agreement:Agreement)<-[theirs:PARTY_TO]-(partner:Party)
WHERE NOT partner.id IN [$a, $b] AND true /* agreements */
WITH DISTINCT partner
MATCH (partner)-[theirs:PARTY_TO]->(agreement:Agreement)<-[mine:PARTY_TO]-(:Party {id: $b})
WHERE true /* agreements */
WITH DISTINCT partner
WHERE true /* seek */
RETURN partner {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis} AS node, [partner.nameKey, partner.id] AS sortKey
ORDER BY partner.nameKey, partner.id /* order */
LIMIT toInteger($limit)
