// People by id.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').PersonRecord
UNWIND $keys AS key
MATCH (person:Person {id: key})
RETURN key, person {.id, .name, .unplacedTitles} AS node
