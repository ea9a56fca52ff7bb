// Both sides of the tie were known by this instant to be parties.
// mode: read
// param instant: string
mine.knownFrom <= $instant AND theirs.knownFrom <= $instant
