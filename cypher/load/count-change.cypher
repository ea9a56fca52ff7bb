// Counts one change of articles, claims or judgements, and the articles that have arrived.
// mode: write
// param arrivals: number
MATCH (revision:Revision {id: 'graph'})
SET revision.articles = revision.articles + 1, revision.arrivals = coalesce(revision.arrivals, 0) + $arrivals
