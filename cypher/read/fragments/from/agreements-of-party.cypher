// Begins with the agreements to which one of these is a party.
// mode: read
// param ids: readonly string[]
MATCH (named:Party)-[side:PARTY_TO]->(agreement:Agreement)
WHERE named.id IN $ids AND true /* known */
WITH DISTINCT agreement
