// Remembers that a schema file was applied.
// mode: write
// param name: string
// param checksum: string
MERGE (migration:Migration {name: $name})
ON CREATE SET migration.checksum = $checksum, migration.appliedAt = toString(datetime())
