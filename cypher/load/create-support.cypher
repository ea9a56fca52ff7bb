// Adds relations from facts to the claims that support them.
// mode: write
// param rows: { from: string, ends: string[] }[]
UNWIND $rows AS row
MATCH (fact:Derived {id: row.from})
UNWIND row.ends AS to
MATCH (claim:Claim {id: to})
CREATE (fact)-[:SUPPORTED_BY]->(claim)
