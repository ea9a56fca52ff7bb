CALL db.index.fulltext.queryNodes('search_names', $query) YIELD node AS name, score
MATCH (name)<-[:KNOWN_AS]-(organization:Organization)
WITH organization, max(score) AS score
ORDER BY score DESC, organization.id
LIMIT 20
RETURN {search: {nodes: collect(organization {.id, .name, .kind})}} AS data
