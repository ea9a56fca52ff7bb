// Parts of the derived graph that hang on nothing.
// mode: read
// param limit: number
// column id: string
// column detail: string
MATCH (node:Name|StatusChange|UnnamedParty|NameGroup|Block)
WHERE NOT (node)<-[:KNOWN_AS|HAS_STATUS|HAS_UNNAMED_PARTY|IN_BLOCK]-() AND NOT (node)-[:PART_OF]->(:Organization)
RETURN node.id AS id, 'hangs on nothing' AS detail
ORDER BY id LIMIT toInteger($limit)
