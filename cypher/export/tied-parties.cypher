// The countries and organizations by id, each with the first date at which an agreement with another party bound it; `undated` where one did since an unknown day.
// mode: read
// param binding: string[]
// column id: string
// column properties: Record<string, unknown>
// column firstTie: string | null
// column undated: boolean
MATCH (party:Party)
USING INDEX party:Party(id)
WHERE party.id STARTS WITH ''
CALL (party) {
  MATCH (party)-[:PARTY_TO]->(agreement)
  WHERE COUNT { (agreement)<-[:PARTY_TO]-() } > 1
  MATCH (agreement)-[:HAS_STATUS]->(change)
  WHERE change.status IN $binding
  RETURN min(coalesce(change.heldFrom, change.on)) AS firstTie, count(*) > count(coalesce(change.heldFrom, change.on)) AS undated
}
RETURN party.id AS id, properties(party) AS properties, firstTie, undated
ORDER BY id
