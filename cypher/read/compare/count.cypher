// How many parties share an agreement with each of two.
// mode: read
// param a: string
// param b: string
// column total: number
MATCH (:Party {id: $a})-[mine:PARTY_TO]->(agreement:Agreement)<-[theirs:PARTY_TO]-(partner:Party)
WHERE NOT partner.id IN [$a, $b] AND true /* agreements */
WITH DISTINCT partner
MATCH (partner)-[theirs:PARTY_TO]->(agreement:Agreement)<-[mine:PARTY_TO]-(:Party {id: $b})
WHERE true /* agreements */
RETURN count(DISTINCT partner) AS total
