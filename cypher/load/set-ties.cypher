// Gives relations of parties and people to agreements and events other properties, found from these: a state has very many.
// mode: write
// param rows: { from: string, type: string, to: string, discriminator: string, properties: object }[]
UNWIND $rows AS row
MATCH (:Derived {id: row.to})<-[tie:PARTY_TO|TOOK_PART_IN]-(start:Derived {id: row.from})
WHERE type(tie) = row.type AND coalesce(tie.title, '') = row.discriminator
SET tie = row.properties
