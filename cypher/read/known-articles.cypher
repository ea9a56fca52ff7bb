// Which of these articles are there, and what extracted their claims.
// mode: read
// param ids: string[]
// column id: string
// column extractor: string
MATCH (article:Article)
WHERE article.id IN $ids
RETURN article.id AS id, article.extractor AS extractor
