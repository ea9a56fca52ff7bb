// The side was known by this instant to be a party.
// mode: read
// param instant: string
side.knownFrom <= $instant
