// Adds relations from groups of names to the articles that use them.
// mode: write
// param rows: { from: string, to: string }[]
UNWIND $rows AS row
MATCH (group:NameGroup {id: row.from})
MATCH (article:Article {id: row.to})
CREATE (group)-[:NAMED_IN]->(article)
