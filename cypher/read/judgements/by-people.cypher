// Every judgement by a person, undone ones among them, the oldest first. Those of rules have no instant.
// mode: read
// column id: string
// column author: string
// column at: string
// column reason: string
// column decision: string
// column about: string[]
// column undoneAt: string | null
// column undoneBy: string | null
// column undoneReason: string | null
MATCH (judgement:Judgement)
WHERE judgement.at >= ''
RETURN judgement.id AS id, judgement.author AS author, judgement.at AS at, judgement.reason AS reason,
  judgement.decision AS decision, judgement.about AS about, judgement.undoneAt AS undoneAt,
  judgement.undoneBy AS undoneBy, judgement.undoneReason AS undoneReason
ORDER BY at, id
