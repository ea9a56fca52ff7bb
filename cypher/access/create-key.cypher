// Keeps a new API key, by its hash.
// mode: write
// param id: string
// param properties: Record<string, unknown>
// column id: string
CREATE (key:ApiKey {id: $id})
SET key += $properties
RETURN key.id AS id
