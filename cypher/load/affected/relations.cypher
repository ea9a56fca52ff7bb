// The relations that nodes own, those to claims among them.
// mode: read
// param ids: string[]
// column from: string
// column type: string
// column to: string
// column properties: Record<string, unknown>
UNWIND $ids AS id
MATCH (start:Derived {id: id})-[relation]->(end)
WHERE NOT type(relation) IN ['PARTY_TO', 'TOOK_PART_IN', 'NAMED_IN']
RETURN start.id AS from, type(relation) AS type, end.id AS to, properties(relation) AS properties
