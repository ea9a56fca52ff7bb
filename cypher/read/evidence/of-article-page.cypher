// A page of the passages of each article that support any fact: one for each start, end and extractor.
// mode: read
// param keys: readonly string[]
// param limit: number
// column key: string
// column node: import('../records.ts').EvidenceRecord
// column sortKey: readonly (string | number)[]
UNWIND $keys AS key
MATCH (article:Article {id: key})
CALL (article) {
  MATCH (article)<-[:IN]-(claim:Claim)
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
