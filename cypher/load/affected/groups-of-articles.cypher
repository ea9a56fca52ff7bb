// The groups of names that these articles use, those that no longer count among them.
// mode: read
// param ids: string[]
// column article: string
// column group: string
UNWIND $ids AS id
MATCH (article:Article|WithdrawnArticle {id: id})<-[:NAMED_IN]-(group:NameGroup)
RETURN article.id AS article, group.id AS group
