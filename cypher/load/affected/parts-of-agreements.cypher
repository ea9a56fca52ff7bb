// The changes of status and the parties without a name that belong to agreements.
// mode: read
// param ids: string[]
// column id: string
UNWIND $ids AS id
MATCH (:Agreement {id: id})-[:HAS_STATUS|HAS_UNNAMED_PARTY]->(part:Derived)
RETURN part.id AS id
