// The event was held in one of these countries.
// mode: read
// param codes: readonly string[]
EXISTS {
  MATCH (event)-[:HELD_IN]->(host:Country)
  WHERE host.code IN $codes
}
