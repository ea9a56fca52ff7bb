// The groups of names of components.
// mode: read
// param components: string[]
// column id: string
UNWIND $components AS component
MATCH (group:NameGroup {component: component})
RETURN group.id AS id
