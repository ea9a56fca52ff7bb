// The status, for counts.
// mode: read
standing.status
