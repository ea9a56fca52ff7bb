// The texts of articles by id.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: string
UNWIND $keys AS key
MATCH (article:Article {id: key})
RETURN key, article.text AS node
