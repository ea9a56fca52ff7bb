// Adds relations from groups of names to the articles that use them.
// mode: write
// param rows: { from: string, ends: string[] }[]
UNWIND $rows AS row
MATCH (group:NameGroup {id: row.from})
UNWIND row.ends AS to
MATCH (article:Article {id: to})
CREATE (group)-[:NAMED_IN]->(article)
