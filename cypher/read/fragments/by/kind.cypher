// The kind, for counts.
// mode: read
agreement.kind
