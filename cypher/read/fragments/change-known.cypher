// The change of status was known by this instant.
// mode: read
// param instant: string
change.knownFrom <= $instant
