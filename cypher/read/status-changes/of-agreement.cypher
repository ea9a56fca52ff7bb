// The changes of status of each agreement, oldest first.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').StatusChangeRecord
UNWIND $keys AS key
MATCH (:Agreement {id: key})-[:HAS_STATUS]->(change:StatusChange)
WHERE true /* visible */
RETURN key, change {.id, .status, .on, .heldFrom, .knownFrom} AS node
ORDER BY change.ordinal
