// Marks a judgement by a person as undone; it stays on record.
// mode: write
// param id: string
// param undoneAt: string
// param undoneBy: string
// param undoneReason: string
MATCH (judgement:Judgement {id: $id})
SET judgement.undoneAt = $undoneAt, judgement.undoneBy = $undoneBy, judgement.undoneReason = $undoneReason
