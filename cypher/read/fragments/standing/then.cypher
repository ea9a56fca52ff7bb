// Where the agreement stood then: the latest change of status in the history, and the latest dated signing.
// mode: read
CALL (agreement) {
  MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
  WHERE true /* visible */
  WITH change ORDER BY change.ordinal
  WITH collect(change) AS changes
  RETURN {
    status: changes[-1].status,
    signedOn: [change IN changes WHERE change.status = 'SIGNED' AND change.on IS NOT NULL | change.on][-1]
  } AS standing
}
