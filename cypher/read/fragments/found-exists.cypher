// Where an agreement was found, it had any status then.
// mode: read
(NOT found:Agreement OR EXISTS {
  MATCH (found)-[:HAS_STATUS]->(change:StatusChange)
  WHERE true /* visible */
})
