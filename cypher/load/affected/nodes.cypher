// Nodes of the derived graph as they are.
// mode: read
// param ids: string[]
// column id: string
// column labels: string[]
// column properties: Record<string, unknown>
UNWIND $ids AS id
MATCH (node:Derived {id: id})
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
