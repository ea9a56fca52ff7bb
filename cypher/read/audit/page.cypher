// A page of the audit log from one instant on and before another, the newest first. Empty lists ask for everything.
// mode: read
// param from: string
// param to: string
// param outcomes: readonly string[]
// param fields: readonly string[]
// param callers: readonly string[]
// param limit: number
// column node: import('../records.ts').AuditRecord
// column sortKey: readonly (string | number)[]
MATCH (entry:AuditEntry)
WHERE entry.at >= $from AND entry.at < $to
  AND (size($outcomes) = 0 OR entry.outcome IN $outcomes)
  AND (size($fields) = 0 OR entry.field IN $fields)
  AND (size($callers) = 0 OR entry.caller IN $callers)
WITH entry, entry.at AS at, entry.id AS id
WHERE true /* seek */
ORDER BY at DESC, id /* order */
LIMIT toInteger($limit)
RETURN entry {
  .id, .at, .caller, .callerKind, .keyId, .field, .targets, .targetCount, .reason, .outcome, .code, .requestId, .address, .times
} AS node, [at, id] AS sortKey
