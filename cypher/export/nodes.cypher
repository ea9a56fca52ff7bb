// The nodes of the derived graph whose ids begin alike, by id: without names, blocks and redirects, which are bookkeeping.
// mode: read
// param prefix: string
// column id: string
// column labels: string[]
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (node:Derived)
USING INDEX node:Derived(id)
WHERE node.id STARTS WITH $prefix AND NOT node:(Name|NameGroup|Block|Redirect)
RETURN node.id AS id, labels(node) AS labels, properties(node) AS properties,
  [key IN keys(node) WHERE valueType(node[key]) STARTS WITH 'INTEGER'] AS integers
ORDER BY id
