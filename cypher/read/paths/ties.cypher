// The ties of these parties, of the latest agreements so many of each party at most; and each party that they lead to once, with
// how many agreements it has. One row, in no order: a step of a search may bring very many.
// mode: read
// param ids: readonly string[]
// param most: number
// column ties: readonly import('../records.ts').TieRecord[]
// column ends: readonly import('../records.ts').TieEndRecord[]
UNWIND $ids AS id
CALL (id) {
  MATCH (party:Party {id: id})-[mine:PARTY_TO]->(agreement:Agreement)
  WHERE true /* agreements */
  WITH party, mine, agreement
  ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id
  LIMIT toInteger($most)
  MATCH (agreement)<-[theirs:PARTY_TO]-(partner:Party)
  WHERE partner <> party AND true /* known */
  RETURN agreement, partner
}
WITH collect([id, agreement.id, partner.id]) AS ties, collect(DISTINCT partner) AS partners
RETURN ties, [partner IN partners | [partner.id, partner.nameKey, COUNT { (partner)-[:PARTY_TO]->() }]] AS ends
