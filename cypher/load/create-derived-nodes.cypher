// Adds nodes of the derived graph.
// mode: write
// param rows: { id: string, labels: string[], properties: object }[]
UNWIND $rows AS row
CREATE (node:Derived:$(row.labels) {id: row.id})
SET node += row.properties
