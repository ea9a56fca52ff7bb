// How many agreements each party has.
// mode: read
// param keys: readonly string[]
// column key: string
// column total: number
UNWIND $keys AS key
MATCH (party:Party {id: key})
CALL (party) {
  MATCH (party)-[fact:PARTY_TO]->(agreement:Agreement)
  WHERE true /* filter */
  RETURN count(agreement) AS total
}
RETURN key, total
