// What these articles themselves have a say in, as far as they count.
// mode: read
// param ids: string[]
// column id: string
// column publishedOn: string | null
// column sketch: string[]
// column ingestedAt: string
UNWIND $ids AS id
MATCH (article:Article {id: id})
RETURN article.id AS id, article.publishedOn AS publishedOn, coalesce(article.sketch, []) AS sketch,
  article.ingestedAt AS ingestedAt
