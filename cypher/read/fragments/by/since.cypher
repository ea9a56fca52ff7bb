// The year in which the status came about, empty where it is not told.
// mode: read
coalesce(COLLECT {
  MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
  WHERE change.status = standing.status AND change.on IS NOT NULL AND true /* visible */
  RETURN left(change.on, 4) ORDER BY change.ordinal DESC LIMIT 1
}[0], '')
