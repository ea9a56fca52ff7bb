// Takes away relations from groups of names to articles, found from the article: a name may be in very many.
// mode: write
// param rows: { from: string, to: string }[]
UNWIND $rows AS row
MATCH (article:Article|WithdrawnArticle {id: row.to})<-[mention:NAMED_IN]-(group:NameGroup {id: row.from})
DELETE mention
