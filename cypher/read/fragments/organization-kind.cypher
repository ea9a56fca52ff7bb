// The organization is of one of these kinds.
// mode: read
// param kinds: readonly string[]
organization.kind IN $kinds
