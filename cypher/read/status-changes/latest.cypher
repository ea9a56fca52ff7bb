// The instant at which the newest change of status became known; no row where there is none.
// mode: read
// column knownFrom: string
MATCH (change:StatusChange)
WHERE change.knownFrom >= ''
RETURN change.knownFrom AS knownFrom
ORDER BY knownFrom DESC
LIMIT 1
