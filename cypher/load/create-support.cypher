// Adds relations from facts to the claims that support them.
// mode: write
// param rows: { from: string, to: string }[]
UNWIND $rows AS row
MATCH (fact:Derived {id: row.from})
MATCH (claim:Claim {id: row.to})
CREATE (fact)-[:SUPPORTED_BY]->(claim)
