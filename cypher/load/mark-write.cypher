// Marks the transaction as a try of one write, and removes the marks of writes that are known to be done. Fails where an earlier try was committed.
// mode: write
// param token: string
// param attempt: number
// param done: string[]
CALL () {
  MATCH (old:WriteMark)
  WHERE old.token IN $done
  DELETE old
}
CREATE (:WriteMark {token: $token, attempt: toInteger($attempt), at: timestamp()})
