// A page of articles, latest first, undated last; without their texts.
// mode: read
// param limit: number
// column node: import('../records.ts').ArticleRecord
// column sortKey: readonly (string | number)[]
MATCH (article:Article)
WHERE true /* filter */
  AND true /* seek */
RETURN article {.id, .url, .title, .publisher, .publishedOn, .language, .ingestedAt} AS node, [coalesce(article.publishedFrom, ''), article.id] AS sortKey
ORDER BY coalesce(article.publishedFrom, '') DESC, article.id /* order */
LIMIT toInteger($limit)
