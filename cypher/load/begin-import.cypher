// Remembers which export is being imported, so that an import that was cut off can go on.
// mode: write
// param digest: string
MERGE (revision:Revision {id: 'graph'})
ON CREATE SET revision.articles = 0, revision.derived = 0
SET revision.importing = $digest
