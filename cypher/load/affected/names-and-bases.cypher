// The relations of organizations to names and countries, and of groups of names to blocks and organizations.
// mode: read
// param ids: string[]
// column from: string
// column type: string
// column to: string
// column properties: Record<string, unknown>
UNWIND $ids AS id
MATCH (start:Derived {id: id})-[relation:BASED_IN|KNOWN_AS|PART_OF|IN_BLOCK]->(end)
RETURN start.id AS from, type(relation) AS type, end.id AS to, properties(relation) AS properties
