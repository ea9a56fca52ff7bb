// The relations from nodes of the derived graph whose ids begin alike, by start, type, end and title: without those of bookkeeping nodes.
// mode: read
// param prefix: string
// column from: string
// column fromName: string | null
// column type: string
// column to: string
// column toName: string | null
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (start:Derived)
USING INDEX start:Derived(id)
WHERE start.id STARTS WITH $prefix AND NOT start:(Name|NameGroup|Block|Redirect)
MATCH (start)-[relation]->(end)
WHERE NOT end:(Name|NameGroup|Block|Redirect)
RETURN start.id AS from, coalesce(start.name, start.title) AS fromName, type(relation) AS type,
  end.id AS to, coalesce(end.name, end.title) AS toName, properties(relation) AS properties,
  [key IN keys(relation) WHERE valueType(relation[key]) STARTS WITH 'INTEGER'] AS integers
ORDER BY from, type, to, coalesce(relation.title, '')
