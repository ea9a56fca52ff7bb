// Relations that name claims which are not there, or none though no person said so.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (start:Derived)-[relation]->(end:Derived)
WHERE relation.claims IS NOT NULL
  AND NOT (start:Country AND type(relation) = 'KNOWN_AS')
  AND ((relation.claims = [] AND relation.judgement IS NULL)
    OR any(id IN relation.claims WHERE NOT EXISTS { MATCH (:Claim {id: id}) }))
RETURN start.id AS id, type(relation) + ' ' + end.id + ' names no claim that is there' AS detail
ORDER BY id, detail LIMIT toInteger($limit)
