MATCH (organization:Organization {id: $id})
OPTIONAL MATCH (organization)-[:BASED_IN]->(country:Country)
RETURN {node: organization {.id, .name, .kind, .aliases, country: country {.code, .name}}} AS data
