// Writes what people judged, as an export has it; what comes without an instant is dated now.
// mode: write
// param rows: { id: string, properties: object }[]
// param now: string
UNWIND $rows AS row
MERGE (judgement:Judgement {id: row.id})
SET judgement += row.properties, judgement.at = coalesce(row.properties.at, $now)
