// Adds relations between nodes of the derived graph.
// mode: write
// param rows: { from: string, type: string, to: string, properties: object }[]
UNWIND $rows AS row
MATCH (start:Derived {id: row.from})
MATCH (end:Derived {id: row.to})
CREATE (start)-[relation:$(row.type)]->(end)
SET relation = row.properties
