// The schema files that this database has.
// mode: read
// column name: string
// column checksum: string
MATCH (migration:Migration)
RETURN migration.name AS name, migration.checksum AS checksum
ORDER BY name
