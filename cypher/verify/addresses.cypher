// Addresses at which several articles are current.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (article:Article)
WHERE article.url IS NOT NULL
WITH article.url AS url, collect(article.id) AS ids
WHERE size(ids) > 1
RETURN ids[0] AS id, size(ids) + ' articles are current at ' + url AS detail
ORDER BY id LIMIT toInteger($limit)
