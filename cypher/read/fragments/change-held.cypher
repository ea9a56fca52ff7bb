// The status held by the end of this day; where nothing tells since when, from the day on which it became known.
// mode: read
// param day: string
coalesce(change.heldFrom, left(change.knownFrom, 10)) <= $day
