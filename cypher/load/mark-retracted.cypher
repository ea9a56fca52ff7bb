// Says of superseded articles that they are retracted: they never become current again by themselves.
// mode: write
// param ids: string[]
UNWIND $ids AS id
MATCH (article:WithdrawnArticle {id: id})
SET article.withdrawnBecause = 'retracted'
