// What the source says of the unnamed parties of each agreement, in its order.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').UnnamedPartyRecord
UNWIND $keys AS key
MATCH (agreement:Agreement {id: key})
CALL (agreement) {
  MATCH (agreement)-[:HAS_UNNAMED_PARTY]->(unnamed:UnnamedParty)
  WHERE true /* known */
  RETURN unnamed {
    .description,
    countryCode: head([(unnamed)-[:BASED_IN]->(country:Country) | country.code])
  } AS node
  ORDER BY unnamed.ordinal
}
RETURN key, node
