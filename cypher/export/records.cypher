// What stands beside the graph and is not derived: who may use it, and what was done by whom. In the order of labels and ids.
// mode: read
// param known: string[]
// column labels: string[]
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (node)
WHERE node.id IS NOT NULL AND none(label IN labels(node) WHERE label IN $known)
RETURN labels(node) AS labels, properties(node) AS properties,
  [key IN keys(node) WHERE valueType(node[key]) STARTS WITH 'INTEGER'] AS integers
ORDER BY labels, properties.id
