// What is kept of an API key.
// mode: read
// param id: string
// column key: import('../records.ts').KeyRecord
MATCH (key:ApiKey {id: $id})
RETURN key {.id, .name, .hash, .scopes, .createdAt, .createdBy, .expiresAt, .revokedAt, .revokedBy} AS key
