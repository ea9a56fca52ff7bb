// Where agreements stood then: the latest change of status in the history, and the latest dated signing.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').AgreementThenRecord
UNWIND $keys AS key
MATCH (:Agreement {id: key})-[:HAS_STATUS]->(change:StatusChange)
WHERE true /* visible */
WITH key, change
ORDER BY change.ordinal
WITH key, collect(change) AS changes
RETURN key, {
  status: changes[-1].status,
  signedOn: [change IN changes WHERE change.status = 'SIGNED' AND change.on IS NOT NULL | change.on][-1]
} AS node
