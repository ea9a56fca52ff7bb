// Says of retracted articles that they are so no longer: whether they are current, their address decides.
// mode: write
// param ids: string[]
UNWIND $ids AS id
MATCH (article:WithdrawnArticle {id: id})
SET article.withdrawnBecause = 'superseded'
