// Writes ids that went away, as an export has them.
// mode: write
// param rows: { id: string, properties: object }[]
UNWIND $rows AS row
MERGE (redirect:Redirect {id: row.id})
SET redirect += row.properties
