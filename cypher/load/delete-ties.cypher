// Takes away relations of parties and people to agreements and events, found from these: a state has very many.
// mode: write
// param rows: { from: string, type: string, to: string }[]
UNWIND $rows AS row
MATCH (:Derived {id: row.to})<-[tie:PARTY_TO|TOOK_PART_IN]-(start:Derived {id: row.from})
WHERE type(tie) = row.type
DELETE tie
