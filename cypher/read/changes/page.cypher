// A page of what became known after one instant and not after another, latest first: things, and changes of status of
// agreements that were known before. Kinds that are not asked for are not read.
// mode: read
// param from: string
// param to: string
// param kinds: readonly string[]
// param limit: number
// column node: import('../records.ts').ChangeRecord
// column sortKey: readonly (string | number)[]
CALL () {
  UNWIND [kind IN $kinds WHERE kind = 'AGREEMENT_KNOWN'] AS kind
  MATCH (agreement:Agreement)
  WHERE agreement.knownFrom > $from AND agreement.knownFrom <= $to AND true /* filter */
  RETURN agreement AS found, null AS change, kind, agreement.knownFrom AS at, agreement.id AS id
  UNION ALL
  UNWIND [kind IN $kinds WHERE kind = 'STATUS_CHANGED'] AS kind
  MATCH (change:StatusChange)<-[:HAS_STATUS]-(agreement:Agreement)
  USING INDEX change:StatusChange(knownFrom)
  WHERE change.knownFrom > $from AND change.knownFrom <= $to
    AND change.knownFrom > agreement.knownFrom AND true /* filter */
  RETURN agreement AS found, change, kind, change.knownFrom AS at, change.id AS id
  UNION ALL
  UNWIND [kind IN $kinds WHERE kind = 'ORGANIZATION_KNOWN'] AS kind
  MATCH (found:Organization)
  WHERE found.knownFrom > $from AND found.knownFrom <= $to
  RETURN found, null AS change, kind, found.knownFrom AS at, found.id AS id
  UNION ALL
  UNWIND [kind IN $kinds WHERE kind = 'PERSON_KNOWN'] AS kind
  MATCH (found:Person)
  WHERE found.knownFrom > $from AND found.knownFrom <= $to
  RETURN found, null AS change, kind, found.knownFrom AS at, found.id AS id
  UNION ALL
  UNWIND [kind IN $kinds WHERE kind = 'EVENT_KNOWN'] AS kind
  MATCH (found:Event)
  WHERE found.knownFrom > $from AND found.knownFrom <= $to
  RETURN found, null AS change, kind, found.knownFrom AS at, found.id AS id
}
WITH found, change, kind, at, id
WHERE true /* seek */
ORDER BY at DESC, id /* order */
LIMIT toInteger($limit)
RETURN {
  at: at,
  kind: kind,
  status: change {.id, .status, .on, .heldFrom, .knownFrom},
  node: CASE
    WHEN found:Agreement THEN found {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount}
    WHEN found:Organization THEN found {.id, .name, .code, .aliases, .kind, .countryCode, .countryBasis}
    WHEN found:Person THEN found {.id, .name, .unplacedTitles}
    ELSE found {
      .id, .kind, .name, .startsOn, .place,
      countryCode: head([(found)-[:HELD_IN]->(country:Country) | country.code])
    }
  END
} AS node, [at, id] AS sortKey
