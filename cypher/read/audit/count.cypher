// How many entries the audit log has from one instant on and before another. Empty lists ask for everything.
// mode: read
// param from: string
// param to: string
// param outcomes: readonly string[]
// param fields: readonly string[]
// param callers: readonly string[]
// column total: number
MATCH (entry:AuditEntry)
WHERE entry.at >= $from AND entry.at < $to
  AND (size($outcomes) = 0 OR entry.outcome IN $outcomes)
  AND (size($fields) = 0 OR entry.field IN $fields)
  AND (size($callers) = 0 OR entry.caller IN $callers)
RETURN count(entry) AS total
