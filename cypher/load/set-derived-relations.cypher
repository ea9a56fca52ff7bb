// Gives relations of the derived graph other properties; `title` tells roles of one person at one place apart. Those of which a node may have very many have their own statement.
// mode: write
// param rows: { from: string, type: string, to: string, discriminator: string, properties: object }[]
UNWIND $rows AS row
MATCH (start:Derived {id: row.from})-[relation:BASED_IN|KNOWN_AS|HOLDS|HAS_STATUS|HAS_UNNAMED_PARTY|SIGNED_AT|HELD_IN|BETWEEN|ABOUT|INVOLVES|PART_OF|IN_BLOCK]->(end {id: row.to})
WHERE type(relation) = row.type AND coalesce(relation.title, '') = row.discriminator
SET relation = row.properties
