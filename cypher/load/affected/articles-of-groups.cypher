// The articles that use groups of names, but for some.
// mode: read
// param ids: string[]
// param except: string[]
// column group: string
// column article: string
UNWIND $ids AS id
MATCH (group:NameGroup {id: id})-[:NAMED_IN]->(article:Article)
WHERE NOT article.id IN $except
RETURN group.id AS group, article.id AS article
