// Takes the graph's one lock until the transaction ends, and tells which revision of articles the derived graph stands at.
// mode: write
// column articles: number
// column derived: number
// column deriver: string | null
// column arrivals: number
MERGE (revision:Revision {id: 'graph'})
ON CREATE SET revision.articles = 0, revision.derived = 0
SET revision.articles = revision.articles
RETURN revision.articles AS articles, revision.derived AS derived, revision.deriver AS deriver,
  coalesce(revision.arrivals, 0) AS arrivals
