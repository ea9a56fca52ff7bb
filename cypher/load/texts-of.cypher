// The texts of articles, current ones and withdrawn ones.
// mode: read
// param ids: string[]
// column id: string
// column text: string
UNWIND $ids AS id
OPTIONAL MATCH (current:Article {id: id})
OPTIONAL MATCH (withdrawn:WithdrawnArticle {id: id})
WITH id, coalesce(current.text, withdrawn.text) AS text
WHERE text IS NOT NULL
RETURN id, text
