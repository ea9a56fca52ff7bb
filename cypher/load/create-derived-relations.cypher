// Adds relations between nodes of the derived graph.
// mode: write
// param rows: { from: string, ends: { type: string, to: string, properties: object }[] }[]
UNWIND $rows AS row
MATCH (start:Derived {id: row.from})
UNWIND row.ends AS tie
MATCH (end:Derived {id: tie.to})
CREATE (start)-[relation:$(tie.type)]->(end)
SET relation = tie.properties
