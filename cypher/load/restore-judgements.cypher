// Writes what people judged, as an export has it.
// mode: write
// param rows: { id: string, properties: object }[]
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement += row.properties
