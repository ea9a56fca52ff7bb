// For each address the article that is current now, and that which should be: the last to come that is not retracted.
// mode: read
// param urls: string[]
// column url: string
// column current: string[]
// column latest: string
UNWIND $urls AS url
CALL (url) {
  MATCH (article:Article {url: url})
  RETURN article
  UNION
  MATCH (article:WithdrawnArticle {url: url})
  WHERE article.withdrawnBecause = 'superseded'
  RETURN article
}
WITH url, article ORDER BY article.arrival DESC, article.id
WITH url, collect(article) AS revisions
RETURN url, [article IN revisions WHERE article:Article | article.id] AS current, revisions[0].id AS latest
