// A page of the passages that support each fact, earliest article first: one for each article, start, end and extractor.
// mode: read
// param keys: readonly string[]
// param limit: number
// column key: string
// column node: import('../records.ts').EvidenceRecord
// column sortKey: readonly (string | number)[]
UNWIND $keys AS key
MATCH (fact:Party|Person|Agreement|Event|TradeFigure|StatusChange|Judgement {id: key})
CALL (fact) {
  MATCH (fact)-[:SUPPORTED_BY]->(claim:Claim)-[:IN]->(article:Article)
  WHERE true /* known */
  WITH article, claim.start AS start, claim.end AS stop, claim.extractor AS extractor,
    head(collect(claim.quote)) AS quote, max(claim.confidence) AS confidence
  WHERE true /* seek */
  RETURN {
    quote: quote, start: start, end: stop, extractor: extractor, confidence: confidence,
    article: article {.id, .url, .title, .publisher, .publishedOn, .language, .ingestedAt}
  } AS node, [coalesce(article.publishedFrom, '~'), article.id, start, stop, extractor] AS sortKey
  ORDER BY coalesce(article.publishedFrom, '~'), article.id, start, stop, extractor /* order */
  LIMIT toInteger($limit)
}
RETURN key, node, sortKey
