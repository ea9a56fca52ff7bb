// Counts one change of articles or claims: the derived graph is behind until it is reconciled.
// mode: write
MATCH (revision:Revision {id: 'graph'})
SET revision.articles = revision.articles + 1
