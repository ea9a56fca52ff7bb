// Events by id.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').EventRecord
UNWIND $keys AS key
MATCH (event:Event {id: key})
RETURN key, event {
  .id, .kind, .name, .startsOn, .place,
  countryCode: head([(event)-[:HELD_IN]->(country:Country) | country.code])
} AS node
