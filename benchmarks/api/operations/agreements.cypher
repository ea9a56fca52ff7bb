MATCH (agreement:Agreement)
WHERE agreement.signedFrom >= $from AND agreement.signedFrom <= $to + '-12-31' AND agreement.signedTo <= $to + '-12-31'
  AND agreement.kind = $kind AND $country IN agreement.countryCodes
WITH agreement
ORDER BY agreement.signedFrom DESC, agreement.id
LIMIT 50
CALL (agreement) {
  MATCH (agreement)<-[:PARTY_TO]-(party:Party)
  OPTIONAL MATCH (party)-[:BASED_IN]->(country:Country)
  WITH party, country
  ORDER BY party.nameKey, party.id
  RETURN collect(CASE WHEN party.code IS NULL THEN party {.id, .name, .kind, country: country {.code, .name}}
    ELSE party {.id, .name} END) AS parties
}
CALL (agreement) {
  MATCH (agreement)-[:SUPPORTED_BY]->(claim:Claim)-[:IN]->(article:Article)
  WITH claim, article
  ORDER BY article.publishedFrom, article.id, claim.start
  LIMIT 1
  RETURN collect({quote: claim.quote, article: article {.title, .publisher, .publishedOn}}) AS evidence
}
RETURN {agreements: {nodes: collect(
  agreement {.id, .title, .status, .signedOn, parties: parties, evidence: {nodes: evidence}}
)}} AS data
