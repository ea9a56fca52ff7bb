// A page of the agreements signed at each event, latest first, undated last.
// mode: read
// param keys: readonly string[]
// param limit: number
// column key: string
// column node: import('../records.ts').AgreementRecord
// column sortKey: readonly (string | number)[]
UNWIND $keys AS key
MATCH (event:Event {id: key})
CALL (event) {
  MATCH (event)<-[fact:SIGNED_AT]-(agreement:Agreement)
  WHERE true /* filter */
    AND true /* seek */
  RETURN agreement {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount} AS node, [coalesce(agreement.signedFrom, ''), agreement.id] AS sortKey
  ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id /* order */
  LIMIT toInteger($limit)
}
RETURN key, node, sortKey
