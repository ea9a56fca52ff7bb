// One of these is a party to the agreement.
// mode: read
// param ids: readonly string[]
EXISTS {
  MATCH (agreement)<-[:PARTY_TO]-(named:Party)
  WHERE named.id IN $ids
}
