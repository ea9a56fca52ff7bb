// As agreements/page, but in the order of the index on signedFrom, which ends with the page: for a list that begins with every
// agreement and is read from its start. Undated ones are in no index, and are looked at only where the dated ones end.
// mode: read
// param limit: number
// column node: import('../records.ts').AgreementRecord
// column sortKey: readonly (string | number)[]
CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.signedFrom > '' AND agreement.id IS NOT NULL
    AND true /* filter */
    AND true /* dated */
  WITH agreement
  ORDER BY agreement.signedFrom DESC, agreement.id
  LIMIT toInteger($limit)
  RETURN collect(agreement) AS found
}
CALL (found) {
  UNWIND found AS agreement
  RETURN agreement
  UNION ALL
  UNWIND CASE WHEN size(found) < toInteger($limit) THEN [true] ELSE [] END AS goesOn
  MATCH (agreement:Agreement)
  WHERE agreement.signedFrom IS NULL
    AND true /* filter */
    AND true /* seek */
  RETURN agreement
}
RETURN agreement {.id, .title, .kind, .status, .sector, .signedOn, .subject, .knownFrom, .sourceCount} AS node, [coalesce(agreement.signedFrom, ''), agreement.id] AS sortKey
ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id /* order */
LIMIT toInteger($limit)
