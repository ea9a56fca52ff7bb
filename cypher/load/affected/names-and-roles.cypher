// The relations of people to names, and to whom they hold a role in.
// mode: read
// param ids: string[]
// column from: string
// column type: string
// column to: string
// column properties: Record<string, unknown>
UNWIND $ids AS id
MATCH (start:Person {id: id})-[relation:KNOWN_AS|HOLDS]->(end)
RETURN start.id AS from, type(relation) AS type, end.id AS to, properties(relation) AS properties
