// A page of events, latest first, undated last.
// mode: read
// param limit: number
// column node: import('../records.ts').EventRecord
// column sortKey: readonly (string | number)[]
/* from */
MATCH (event:Event)
WHERE true /* filter */
  AND true /* seek */
RETURN event {
  .id, .kind, .name, .startsOn, .place,
  countryCode: head([(event)-[:HELD_IN]->(country:Country) | country.code])
} AS node, [coalesce(event.startsFrom, ''), event.id] AS sortKey
ORDER BY coalesce(event.startsFrom, '') DESC, event.id /* order */
LIMIT toInteger($limit)
