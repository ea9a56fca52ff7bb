// Begins with the agreements to which one of these is a party.
// mode: read
// param ids: readonly string[]
MATCH (named:Party)-[:PARTY_TO]->(agreement:Agreement)
WHERE named.id IN $ids
WITH DISTINCT agreement
