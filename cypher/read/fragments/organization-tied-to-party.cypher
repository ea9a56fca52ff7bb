// The organization shares an agreement with another that is one of these.
// mode: read
// param ids: readonly string[]
EXISTS {
  MATCH (organization)-[mine:PARTY_TO]->(agreement:Agreement)<-[theirs:PARTY_TO]-(other:Party)
  WHERE other.id IN $ids
    AND other <> organization
    AND true /* agreements */
}
