// The event at which each agreement was signed.
// mode: read
// param keys: readonly string[]
// column key: string
// column node: import('../records.ts').EventRecord
UNWIND $keys AS key
MATCH (:Agreement {id: key})-[fact:SIGNED_AT]->(event:Event)
WHERE true /* known */
RETURN key, event {
  .id, .kind, .name, .startsOn, .place,
  countryCode: head([(event)-[:HELD_IN]->(country:Country) | country.code])
} AS node
ORDER BY event.id
