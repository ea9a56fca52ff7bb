// Agreements that tie a party to its partner, by id: latest first, undated last. parties/partners-page knows them as `tying`.
// mode: read
// param ids: readonly string[]
// column node: import('../records.ts').AgreementRecord
MATCH (agreement:Agreement)
WHERE agreement.id IN $ids
WITH collect(agreement) AS tying
CALL (tying) {
  UNWIND tying AS agreement
  WITH DISTINCT agreement
  RETURN agreement {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount} AS node
  ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id
}
RETURN node
