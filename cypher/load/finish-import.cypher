// Says that no import is under way.
// mode: write
MATCH (revision:Revision {id: 'graph'})
REMOVE revision.importing
