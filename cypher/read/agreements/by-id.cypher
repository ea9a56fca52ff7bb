// Agreements by id.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').AgreementRecord
UNWIND $keys AS key
MATCH (agreement:Agreement {id: key})
RETURN key, agreement {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount} AS node
