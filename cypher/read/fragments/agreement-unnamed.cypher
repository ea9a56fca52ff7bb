// A party that the source does not name is of one of these countries.
// mode: read
// param codes: readonly string[]
EXISTS {
  MATCH (agreement)-[:HAS_UNNAMED_PARTY]->(unnamed:UnnamedParty)-[:BASED_IN]->(country:Country)
  WHERE country.code IN $codes AND true /* known */
}
