// The organization shares an agreement with one of these countries or with another organization based there.
// mode: read
// param codes: readonly string[]
EXISTS {
  MATCH (organization)-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(other:Party)
  WHERE (other.code IN $codes OR other.countryCode IN $codes)
    AND other <> organization
    AND true /* agreements */
}
