// Facts that no claim supports. A country may be there for a relation, which names its own claims.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (fact:Derived)
WHERE NOT fact:(Name|NameGroup|Block) AND NOT (fact)-[:SUPPORTED_BY]->(:Claim)
  AND NOT (fact:Country AND EXISTS { (fact)-[relation]-() WHERE type(relation) <> 'KNOWN_AS' })
RETURN fact.id AS id, 'is supported by no claim' AS detail
ORDER BY id LIMIT toInteger($limit)
