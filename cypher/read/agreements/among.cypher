// Those of the agreements that a filter lets through, by id.
// mode: read
// param ids: readonly string[]
// column node: import('../records.ts').AgreementRecord
UNWIND $ids AS id
MATCH (agreement:Agreement {id: id})
WHERE true /* filter */
RETURN agreement {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount} AS node
ORDER BY agreement.id
