// The organization was known by this instant.
// mode: read
// param instant: string
organization.knownFrom <= $instant
