MATCH (organization:Organization {id: $id})
CALL (organization) {
  MATCH (organization)-[:PARTY_TO]->(agreement:Agreement)<-[:PARTY_TO]-(partner:Party)
  WHERE agreement.status IN ['SIGNED', 'IN_FORCE'] AND (partner.countryCode = $country OR partner.code = $country)
    AND partner <> organization
  WITH partner, agreement
  ORDER BY coalesce(agreement.signedFrom, '') DESC, agreement.id
  WITH partner, collect(agreement) AS agreements
  ORDER BY partner.nameKey, partner.id
  LIMIT 20
  RETURN collect({
    node: CASE WHEN partner.code IS NULL THEN partner {.id, .name, .kind} ELSE partner {.id, .name} END,
    agreements: [agreement IN agreements | agreement {.title, .kind, .signedOn, evidence: {nodes: COLLECT {
      MATCH (agreement)-[:SUPPORTED_BY]->(claim:Claim)-[:IN]->(article:Article)
      RETURN {quote: claim.quote, article: article {.title, .publishedOn}}
      ORDER BY article.publishedFrom, article.id, claim.start LIMIT 1
    }}}]
  }) AS edges
}
RETURN {organization: {name: organization.name, partners: {edges: edges}}} AS data
