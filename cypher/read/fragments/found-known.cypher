// What was found was known by this instant; countries always were.
// mode: read
// param instant: string
coalesce(found.knownFrom, found.ingestedAt, '') <= $instant
