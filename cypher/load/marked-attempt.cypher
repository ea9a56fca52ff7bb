// Which try of a write was committed; no row where none was.
// mode: write
// param token: string
// column attempt: number
MATCH (mark:WriteMark {token: $token})
RETURN mark.attempt AS attempt
