// The agreements that tie two parties, latest first, undated last.
// mode: read
// param ties: readonly { readonly party: string; readonly partner: string }[]
// column party: string
// column partner: string
// column node: import('../records.ts').AgreementRecord
UNWIND $ties AS tie
MATCH (party:Party {id: tie.party})-[mine:PARTY_TO]->(agreement:Agreement)<-[theirs:PARTY_TO]-(partner:Party {id: tie.partner})
WHERE true /* agreements */
RETURN party.id AS party, partner.id AS partner, agreement {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount} AS node
ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id
