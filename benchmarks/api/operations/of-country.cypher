CALL () {
  MATCH (agreement:Agreement)
  WHERE agreement.signedFrom >= '' AND $country IN agreement.countryCodes
  WITH agreement
  ORDER BY agreement.signedFrom DESC, agreement.id
  LIMIT 20
  RETURN collect(agreement {.id, .title, .status, .signedOn}) AS nodes
}
CALL () {
  MATCH (agreement:Agreement)
  WHERE $country IN agreement.countryCodes
  RETURN count(agreement) AS totalCount
}
RETURN {agreements: {totalCount: totalCount, nodes: nodes}} AS data
