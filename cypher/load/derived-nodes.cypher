// Every node of the derived graph as it is.
// mode: read
// column id: string
// column labels: string[]
// column properties: Record<string, unknown>
MATCH (node:Derived)
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties
