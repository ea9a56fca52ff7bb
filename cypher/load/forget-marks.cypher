// Removes the marks of writes that ended more than a day ago, whose process went away before it could.
// mode: write
MATCH (mark:WriteMark)
WHERE mark.at < timestamp() - 86400000
DELETE mark
