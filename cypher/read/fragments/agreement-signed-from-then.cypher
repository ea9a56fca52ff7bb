// The agreement was by then signed, on this day or later, whatever day of its period it was.
// mode: read
// param day: string
COLLECT {
  MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
  WHERE change.status = 'SIGNED' AND change.on IS NOT NULL AND true /* visible */
  RETURN change.on + substring('-01-01', size(change.on) - 4) ORDER BY change.ordinal DESC LIMIT 1
}[0] >= $day
