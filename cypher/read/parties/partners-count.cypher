// How many parties share an agreement with each party.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
MATCH (party:Party {id: key})
CALL (party) {
  MATCH (party)-[mine:PARTY_TO]->(agreement:Agreement)
  WHERE true /* agreements */
  MATCH (agreement)<-[theirs:PARTY_TO]-(partner:Party)
  WHERE partner <> party
    AND true /* filter */
  WITH DISTINCT partner
  RETURN count(partner) AS total
}
RETURN key, total
