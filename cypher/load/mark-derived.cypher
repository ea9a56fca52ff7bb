// Says that the derived graph is what the deriver makes of the articles of this revision.
// mode: write
// param derived: number
// param deriver: string
MATCH (revision:Revision {id: 'graph'})
SET revision.derived = $derived, revision.deriver = $deriver
