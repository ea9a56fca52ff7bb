// A page of agreements, latest first, undated last.
// mode: read
// param limit: number
// column node: import('../records.ts').AgreementRecord
// column sortKey: readonly (string | number)[]
/* from */
MATCH (agreement:Agreement)
WHERE true /* filter */
  AND true /* seek */
RETURN agreement {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount} AS node, [coalesce(agreement.signedFrom, ''), agreement.id] AS sortKey
ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id /* order */
LIMIT toInteger($limit)
