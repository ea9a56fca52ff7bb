// The partner is an organization of one of these kinds.
// mode: read
// param kinds: readonly string[]
partner.kind IN $kinds
