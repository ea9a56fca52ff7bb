// For pairs of groups of names an article that uses both, but for some articles; no row where there is none.
// mode: read
// param pairs: { a: string, b: string }[]
// param except: string[]
// column a: string
// column b: string
// column article: string
UNWIND $pairs AS pair
MATCH (a:NameGroup {id: pair.a})
MATCH (b:NameGroup {id: pair.b})
WITH pair, head(COLLECT {
  MATCH (a)-[:NAMED_IN]->(article:Article)<-[:NAMED_IN]-(b)
  WHERE NOT article.id IN $except
  RETURN article.id LIMIT 1
}) AS article
WHERE article IS NOT NULL
RETURN pair.a AS a, pair.b AS b, article
