// The organizations that a folded name may mean.
// mode: read
// param key: string
// column id: string
// column name: string
// column countryCode: string | null
MATCH (organization:Organization)-[:KNOWN_AS]->(:Name {key: $key})
RETURN DISTINCT organization.id AS id, organization.name AS name, organization.countryCode AS countryCode
ORDER BY name, id
