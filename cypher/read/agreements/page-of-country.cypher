// As agreements/page, for those that involve one country, read from its start: by the edges of the country, or where it has very
// many in the order of the index on signedFrom, which ends with the page.
// mode: read
// param code: string
// param limit: number
// column node: import('../records.ts').AgreementRecord
// column sortKey: readonly (string | number)[]
MATCH (country:Country {code: $code})
WITH country, COUNT { (country)<-[:INVOLVES]-() } > 10000 AS hub
CALL (country, hub) {
  UNWIND CASE WHEN hub THEN [true] ELSE [] END AS byDate
  CALL (country) {
    MATCH (agreement:Agreement)
    WHERE agreement.signedFrom > '' AND agreement.id IS NOT NULL
      AND country.code IN agreement.countryCodes
      AND true /* filter */
      AND true /* dated */
    RETURN agreement
    ORDER BY agreement.signedFrom DESC, agreement.id
    LIMIT toInteger($limit)
  }
  RETURN collect(agreement) AS found
}
CALL (country, hub, found) {
  UNWIND found AS agreement
  RETURN agreement
  UNION ALL
  UNWIND CASE WHEN size(found) < toInteger($limit) THEN [true] ELSE [] END AS goesOn
  MATCH (country)<-[:INVOLVES]-(agreement:Agreement)
  WHERE NOT (hub AND agreement.signedFrom IS NOT NULL)
    AND true /* filter */
    AND true /* seek */
  RETURN agreement
}
RETURN agreement {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount} AS node, [coalesce(agreement.signedFrom, ''), agreement.id] AS sortKey
ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id /* order */
LIMIT toInteger($limit)
