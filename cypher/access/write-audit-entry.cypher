// Adds an entry to the audit log, once, however often it is tried. Nothing changes or removes one.
// mode: write
// param id: string
// param properties: Record<string, unknown>
MERGE (entry:AuditEntry {id: $id})
ON CREATE SET entry += $properties
