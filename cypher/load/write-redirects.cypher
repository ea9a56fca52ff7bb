// Makes ids that went away lead to those that stay, those that led there before among them.
// mode: write
// param rows: { id: string, to: string }[]
UNWIND $rows AS row
MERGE (redirect:Redirect {id: row.id})
SET redirect.to = row.to
WITH row
MATCH (earlier:Redirect {to: row.id})
SET earlier.to = row.to
