// The agreement had one of these statuses then: that of the latest change in its history.
// mode: read
// param statuses: readonly string[]
COLLECT {
  MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
  WHERE true /* visible */
  RETURN change.status ORDER BY change.ordinal DESC LIMIT 1
}[0] IN $statuses
