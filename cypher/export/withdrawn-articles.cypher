// The articles that were superseded or retracted, by id.
// mode: read
// column id: string
// column properties: Record<string, unknown>
// column integers: string[]
MATCH (article:WithdrawnArticle)
USING INDEX article:WithdrawnArticle(id)
WHERE article.id STARTS WITH ''
RETURN article.id AS id, properties(article) AS properties,
  [key IN keys(article) WHERE valueType(article[key]) STARTS WITH 'INTEGER'] AS integers
ORDER BY id
