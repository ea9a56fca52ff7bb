// The agreement was by then signed, on this day or earlier, whatever day of its period it was.
// mode: read
// param day: string
COLLECT {
  MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
  WHERE change.status = 'SIGNED' AND change.on IS NOT NULL AND true /* visible */
  RETURN CASE size(change.on)
    WHEN 10 THEN change.on
    WHEN 4 THEN change.on + '-12-31'
    ELSE toString(date(change.on + '-01') + duration({months: 1}) - duration({days: 1}))
  END ORDER BY change.ordinal DESC LIMIT 1
}[0] <= $day
