// Where agreements stood then: the latest change of status in the history, and the latest dated signing.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').AgreementThenRecord
UNWIND $keys AS key
MATCH (agreement:Agreement {id: key})
CALL (agreement) {
  MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
  WHERE true /* visible */
  WITH change
  ORDER BY change.ordinal
  WITH collect(change) AS changes
  WHERE size(changes) > 0
  RETURN {
    status: changes[-1].status,
    signedOn: [change IN changes WHERE change.status = 'SIGNED' AND change.on IS NOT NULL | change.on][-1]
  } AS node
}
RETURN key, node
