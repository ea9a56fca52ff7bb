// What people decided about an entity under any id that it has or had, the oldest first; what was undone is there too.
// mode: read
// param id: string
// column id: string
// column author: string
// column at: string
// column reason: string
// column decision: string
// column about: string[]
// column undoneAt: string | null
// column undoneBy: string | null
// column undoneReason: string | null
OPTIONAL MATCH (redirect:Redirect {id: $id})
WITH coalesce(redirect.to, $id) AS current
WITH [current, $id] + COLLECT { MATCH (earlier:Redirect {to: current}) RETURN earlier.id AS id } AS ids
MATCH (judgement:Judgement)
WHERE judgement.at >= '' AND any(id IN judgement.about WHERE id IN ids)
RETURN judgement.id AS id, judgement.author AS author, judgement.at AS at, judgement.reason AS reason,
  judgement.decision AS decision, judgement.about AS about, judgement.undoneAt AS undoneAt,
  judgement.undoneBy AS undoneBy, judgement.undoneReason AS undoneReason
ORDER BY at, id
