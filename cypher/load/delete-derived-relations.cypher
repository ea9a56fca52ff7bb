// Takes relations out of the derived graph; `title` tells roles of one person at one place apart.
// mode: write
// param rows: { from: string, type: string, to: string, discriminator: string }[]
UNWIND $rows AS row
MATCH (start:Derived {id: row.from})-[relation:$(row.type)]->(end:Derived {id: row.to})
WHERE coalesce(relation.title, '') = row.discriminator
DELETE relation
