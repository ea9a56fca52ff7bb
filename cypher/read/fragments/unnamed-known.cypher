// The unnamed party was known by this instant.
// mode: read
// param instant: string
unnamed.knownFrom <= $instant
