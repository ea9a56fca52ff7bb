// Which of these articles are there, what extracted their claims, and which of them do not count any more.
// mode: read
// param ids: string[]
// column id: string
// column extractor: string | null
// column withdrawn: 'superseded' | 'retracted' | null
UNWIND $ids AS id
CALL (id) {
  MATCH (article:Article {id: id})
  RETURN article
  UNION
  MATCH (article:WithdrawnArticle {id: id})
  RETURN article
}
RETURN article.id AS id, article.extractor AS extractor, article.withdrawnBecause AS withdrawn
