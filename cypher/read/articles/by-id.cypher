// Articles by id, without their texts.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').ArticleRecord
UNWIND $keys AS key
MATCH (article:Article {id: key})
RETURN key, article {.id, .url, .title, .publisher, .publishedOn, .language, .ingestedAt} AS node
