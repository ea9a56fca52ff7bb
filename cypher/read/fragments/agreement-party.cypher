// One of these is a party to the agreement.
// mode: read
// param ids: readonly string[]
EXISTS {
  MATCH (agreement)<-[side:PARTY_TO]-(named:Party)
  WHERE named.id IN $ids AND true /* known */
}
