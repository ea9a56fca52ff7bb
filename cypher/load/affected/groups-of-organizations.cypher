// The groups of names that organizations are made of.
// mode: read
// param ids: string[]
// column id: string
UNWIND $ids AS id
MATCH (:Organization {id: id})<-[:PART_OF]-(group:NameGroup)
RETURN group.id AS id
