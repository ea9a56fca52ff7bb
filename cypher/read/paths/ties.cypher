// The ties of each party, by agreement, of the latest agreements so many of each party at most: with whom, and how many agreements those have.
// mode: read
// param ids: readonly string[]
// param most: number
// column party: string
// column agreement: string
// column partners: readonly import('../records.ts').TieEndRecord[]
UNWIND $ids AS id
CALL (id) {
  MATCH (party:Party {id: id})-[mine:PARTY_TO]->(agreement:Agreement)
  WHERE true /* agreements */
  WITH party, mine, agreement
  ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id
  LIMIT toInteger($most)
  MATCH (agreement)<-[theirs:PARTY_TO]-(partner:Party)
  WHERE partner <> party AND true /* known */
  WITH agreement, partner
  ORDER BY partner.nameKey, partner.id
  RETURN agreement, collect({
    id: partner.id, nameKey: partner.nameKey, agreements: COUNT { (partner)-[:PARTY_TO]->() }
  }) AS partners
}
RETURN id AS party, agreement.id AS agreement, partners
