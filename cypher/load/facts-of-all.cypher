// What the articles themselves have a say in when claims are resolved; one stored without a sketch has an empty one.
// mode: read
// column id: string
// column publishedOn: string | null
// column sketch: string[]
// column ingestedAt: string
MATCH (article:Article)
RETURN article.id AS id, article.publishedOn AS publishedOn, coalesce(article.sketch, []) AS sketch,
  article.ingestedAt AS ingestedAt
