// What the relation says was known by this instant.
// mode: read
// param instant: string
fact.knownFrom <= $instant
