// Groups of names by id, with the organization that each is part of.
// mode: read
// param ids: string[]
// column id: string
// column key: string
// column part: string
// column component: string
// column namings: string[]
// column organization: string
UNWIND $ids AS id
MATCH (group:NameGroup {id: id})-[:PART_OF]->(organization:Organization)
RETURN group.id AS id, group.key AS key, group.part AS part, group.component AS component,
  group.namings AS namings, organization.id AS organization
