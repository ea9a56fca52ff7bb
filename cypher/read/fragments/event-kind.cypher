// The event is of one of these kinds.
// mode: read
// param kinds: readonly string[]
event.kind IN $kinds
