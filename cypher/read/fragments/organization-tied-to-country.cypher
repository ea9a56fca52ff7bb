// The organization shares an agreement with one of these countries or with another organization based there.
// mode: read
// param codes: readonly string[]
EXISTS {
  MATCH (organization)-[mine:PARTY_TO]->(agreement:Agreement)<-[theirs:PARTY_TO]-(other:Party)
  WHERE (other.code IN $codes OR (other.countryCode IN $codes AND true /* based */))
    AND other <> organization
    AND true /* agreements */
}
