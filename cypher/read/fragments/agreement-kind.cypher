// The agreement is of one of these kinds.
// mode: read
// param kinds: readonly string[]
agreement.kind IN $kinds
