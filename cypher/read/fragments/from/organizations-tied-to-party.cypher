// Begins with the organizations that share an agreement with another that is one of these.
// mode: read
// param ids: readonly string[]
MATCH (other:Party)-[theirs:PARTY_TO]->(agreement:Agreement)<-[mine:PARTY_TO]-(organization:Organization)
WHERE other.id IN $ids
  AND other <> organization
  AND true /* agreements */
WITH DISTINCT organization
