// The articles that use groups of names, those that no longer count among them.
// mode: read
// param ids: string[]
// column from: string
// column type: string
// column to: string
// column properties: Record<string, unknown>
UNWIND $ids AS id
MATCH (start:NameGroup {id: id})-[relation:NAMED_IN]->(end)
RETURN start.id AS from, type(relation) AS type, end.id AS to, properties(relation) AS properties
