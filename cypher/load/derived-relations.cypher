// Every relation of the derived graph as it is, those to claims among them.
// mode: read
// column from: string
// column type: string
// column to: string
// column properties: Record<string, unknown>
MATCH (start:Derived)-[relation]->(end)
RETURN start.id AS from, type(relation) AS type, end.id AS to, properties(relation) AS properties
