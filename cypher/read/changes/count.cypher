// How many things and changes of status became known after one instant and not after another.
// mode: read
// param from: string
// param to: string
// param kinds: readonly string[]
// column total: number
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
RETURN count(id) AS total
