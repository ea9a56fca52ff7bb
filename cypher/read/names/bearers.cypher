// The organizations and people that bear each of these folded names.
// mode: read
// param keys: readonly string[]
// column key: string
// column id: string
// column name: string
// column kind: string | null
// column countryCode: string | null
UNWIND $keys AS key
MATCH (:Name {key: key})<-[:KNOWN_AS]-(bearer:Organization|Person)
RETURN key, bearer.id AS id, bearer.name AS name, bearer.kind AS kind, bearer.countryCode AS countryCode
ORDER BY key, bearer.nameKey, id
