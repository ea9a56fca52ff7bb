// The agreement had any status then.
// mode: read
EXISTS {
  MATCH (agreement)-[:HAS_STATUS]->(change:StatusChange)
  WHERE true /* visible */
}
