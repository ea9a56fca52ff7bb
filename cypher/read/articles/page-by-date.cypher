// As articles/page, but in the order of the index on publishedFrom, which ends with the page: for a list that begins with every
// article and is read from its start. Undated ones are in no index, and are looked at only where the dated ones end. Without their texts.
// mode: read
// param limit: number
// column node: import('../records.ts').ArticleRecord
// column sortKey: readonly (string | number)[]
CALL () {
  MATCH (article:Article)
  WHERE article.publishedFrom > '' AND article.id IS NOT NULL
    AND true /* filter */
    AND true /* dated */
  WITH article
  ORDER BY article.publishedFrom DESC, article.id
  LIMIT toInteger($limit)
  RETURN collect(article) AS found
}
CALL (found) {
  UNWIND found AS article
  RETURN article
  UNION ALL
  UNWIND CASE WHEN size(found) < toInteger($limit) THEN [true] ELSE [] END AS goesOn
  MATCH (article:Article)
  WHERE article.publishedFrom IS NULL
    AND true /* filter */
    AND true /* seek */
  RETURN article
}
RETURN article {.id, .url, .title, .publisher, .publishedOn, .language, .ingestedAt} AS node, [coalesce(article.publishedFrom, ''), article.id] AS sortKey
ORDER BY coalesce(article.publishedFrom, '') DESC, article.id /* order */
LIMIT toInteger($limit)
