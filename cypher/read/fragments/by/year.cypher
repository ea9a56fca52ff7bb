// The year of signing, for counts.
// mode: read
left(standing.signedOn, 4)
