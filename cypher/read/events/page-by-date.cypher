// As events/page, but in the order of the index on startsFrom, which ends with the page: for a list that begins with every
// event and is read from its start. Undated ones are in no index, and are looked at only where the dated ones end.
// mode: read
// param limit: number
// column node: import('../records.ts').EventRecord
// column sortKey: readonly (string | number)[]
CALL () {
  MATCH (event:Event)
  WHERE event.startsFrom > '' AND event.id IS NOT NULL
    AND true /* filter */
    AND true /* dated */
  WITH event
  ORDER BY event.startsFrom DESC, event.id
  LIMIT toInteger($limit)
  RETURN collect(event) AS found
}
CALL (found) {
  UNWIND found AS event
  RETURN event
  UNION ALL
  UNWIND CASE WHEN size(found) < toInteger($limit) THEN [true] ELSE [] END AS goesOn
  MATCH (event:Event)
  WHERE event.startsFrom IS NULL
    AND true /* filter */
    AND true /* seek */
  RETURN event
}
RETURN event {
  .id, .kind, .name, .startsOn, .place,
  countryCode: head([(event)-[:HELD_IN]->(country:Country) | country.code])
} AS node, [coalesce(event.startsFrom, ''), event.id] AS sortKey
ORDER BY coalesce(event.startsFrom, '') DESC, event.id /* order */
LIMIT toInteger($limit)
