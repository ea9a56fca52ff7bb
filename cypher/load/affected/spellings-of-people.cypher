// The statements that name people, and how many claims make each.
// mode: read
// param ids: string[]
// column id: string
// column statement: string
// column count: number
UNWIND $ids AS id
MATCH (:Person {id: id})-[:SUPPORTED_BY]->(claim:Claim {type: 'person-named'})
RETURN id, claim.statement AS statement, count(*) AS count
