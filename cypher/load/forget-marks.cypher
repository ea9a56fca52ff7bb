// Removes the marks of writes that are known to be done, and those that a process left an hour ago because it went away before it could.
// mode: write
// param done: string[]
CALL () {
  MATCH (mark:WriteMark)
  WHERE mark.token IN $done
  DELETE mark
}
CALL () {
  MATCH (mark:WriteMark)
  WHERE mark.at < timestamp() - 3600000
  DELETE mark
}
