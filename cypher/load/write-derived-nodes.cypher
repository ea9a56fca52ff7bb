// Makes nodes of the derived graph what they should be: labels and properties change.
// mode: write
// param rows: { id: string, labels: string[], staleLabels: string[], properties: object }[]
UNWIND $rows AS row
MATCH (node:Derived {id: row.id})
REMOVE node:$(row.staleLabels)
SET node:$(row.labels)
SET node = row.properties, node.id = row.id
