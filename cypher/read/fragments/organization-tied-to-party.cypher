// The organization shares an agreement with another that is one of these.
// mode: read
// param ids: readonly string[]
EXISTS {
  MATCH (organization)-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(other:Party)
  WHERE other.id IN $ids
    AND other <> organization
    AND true /* agreements */
}
