// Says that the graph was emptied: nothing is derived, and no article has arrived.
// mode: write
MATCH (revision:Revision {id: 'graph'})
SET revision.articles = revision.articles + 1, revision.derived = 0, revision.arrivals = 0
REMOVE revision.deriver
