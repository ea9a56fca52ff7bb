// A page of the articles that have a passage about each entity, latest first, undated last; without their texts.
// mode: read
// param keys: readonly string[]
// param limit: number
// column key: string
// column node: import('../records.ts').ArticleRecord
// column sortKey: readonly (string | number)[]
UNWIND $keys AS key
MATCH (fact:Party|Person|Agreement|Event|TradeFigure {id: key})
CALL (fact) {
  MATCH (fact)-[:SUPPORTED_BY]->(:Claim)-[:IN]->(article:Article)
  WITH DISTINCT article
  WHERE true /* filter */
    AND true /* seek */
  RETURN article {.id, .url, .title, .publisher, .publishedOn, .language, .ingestedAt} AS node, [coalesce(article.publishedFrom, ''), article.id] AS sortKey
  ORDER BY coalesce(article.publishedFrom, '') DESC, article.id /* order */
  LIMIT toInteger($limit)
}
RETURN key, node, sortKey
