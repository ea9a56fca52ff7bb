MATCH (name:Name)<-[:KNOWN_AS]-(organization:Organization)
WHERE name.key STARTS WITH $name
WITH DISTINCT organization
ORDER BY organization.nameKey, organization.id
LIMIT 20
RETURN {organizations: {nodes: collect(organization {.id, .name, .kind})}} AS data
