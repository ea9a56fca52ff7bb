// Whether articles count: those that were superseded or retracted are told too.
// mode: read
// param ids: string[]
// column id: string
// column url: string | null
// column title: string | null
// column withdrawn: 'superseded' | 'retracted' | null
UNWIND $ids AS id
CALL (id) {
  MATCH (article:Article {id: id})
  RETURN article
  UNION
  MATCH (article:WithdrawnArticle {id: id})
  RETURN article
}
RETURN article.id AS id, article.url AS url, article.title AS title, article.withdrawnBecause AS withdrawn
