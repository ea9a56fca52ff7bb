// Where ids that went away lead, one row for each that does.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: string
UNWIND $keys AS key
MATCH (redirect:Redirect {id: key})
RETURN key, redirect.to AS node
