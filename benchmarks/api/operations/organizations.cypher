MATCH (organization:Organization {countryCode: $country})
WITH organization
ORDER BY organization.nameKey, organization.id
LIMIT 100
CALL (organization) {
  MATCH (organization)-[:PARTY_TO]->(agreement:Agreement)
  WITH agreement
  ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id
  LIMIT 10
  CALL (agreement) {
    MATCH (agreement)<-[:PARTY_TO]-(party:Party)
    OPTIONAL MATCH (party)-[:BASED_IN]->(country:Country)
    WITH party, country
    ORDER BY party.nameKey, party.id
    RETURN collect(CASE WHEN party.code IS NULL THEN party {.id, .name, country: country {.code, .name}}
      ELSE party {.id, .name} END) AS parties
  }
  RETURN collect(agreement {.id, .title, .status, .signedOn, parties: parties}) AS agreements
}
RETURN {organizations: {nodes: collect(organization {.id, .name, .kind, agreements: {nodes: agreements}})}} AS data
