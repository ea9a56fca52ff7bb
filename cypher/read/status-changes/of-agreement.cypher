// The changes of status of each agreement, oldest first.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').StatusChangeRecord
UNWIND $keys AS key
MATCH (agreement:Agreement {id: key})
CALL (agreement) {
  MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
  WHERE true /* visible */
  RETURN change {.id, .status, .on, .heldFrom, .knownFrom} AS node
  ORDER BY change.ordinal
}
RETURN key, node
