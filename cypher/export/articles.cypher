// The articles that are current, by id. `integers` names the properties that are whole numbers to Neo4j.
// mode: read
// column id: string
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (article:Article)
USING INDEX article:Article(id)
WHERE article.id STARTS WITH ''
RETURN article.id AS id, properties(article) AS properties,
  [key IN keys(article) WHERE valueType(article[key]) STARTS WITH 'INTEGER'] AS integers
ORDER BY id
