// All API keys, the oldest first.
// mode: read
// column key: import('../records.ts').KeyRecord
MATCH (key:ApiKey)
RETURN key {.id, .name, .hash, .scopes, .createdAt, .createdBy, .expiresAt, .revokedAt, .revokedBy} AS key
ORDER BY key.createdAt, key.id
