// The event at which each agreement was signed.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').EventRecord
UNWIND $keys AS key
MATCH (agreement:Agreement {id: key})
CALL (agreement) {
  MATCH (agreement)-[fact:SIGNED_AT]->(event:Event)
  WHERE true /* known */
  RETURN event {
    .id, .kind, .name, .startsOn, .place,
    countryCode: head([(event)-[:HELD_IN]->(country:Country) | country.code])
  } AS node
  ORDER BY event.id
}
RETURN key, node
