// The folded name is one of these.
// mode: read
// param keys: readonly string[]
name.key IN $keys
