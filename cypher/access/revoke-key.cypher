// Revokes an API key; one that is revoked already stays as it is.
// mode: write
// param id: string
// param at: string
// param by: string
// column id: string
MATCH (key:ApiKey {id: $id})
WHERE key.revokedAt IS NULL
SET key.revokedAt = $at, key.revokedBy = $by
RETURN key.id AS id
