// Which revision of articles the derived graph stands at; no row in an empty database.
// mode: read
// column articles: number
// column derived: number
// column deriver: string | null
MATCH (revision:Revision {id: 'graph'})
RETURN revision.articles AS articles, revision.derived AS derived, revision.deriver AS deriver
