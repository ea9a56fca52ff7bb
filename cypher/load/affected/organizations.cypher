// What organizations are called, and where they are at home.
// mode: read
// param ids: string[]
// column id: string
// column name: string
// column kind: string
// column country: string | null
// column judgement: string | null
UNWIND $ids AS id
MATCH (organization:Organization {id: id})
RETURN organization.id AS id, organization.name AS name, organization.kind AS kind,
  organization.countryCode AS country,
  head([(organization)-[base:BASED_IN]->() | base.judgement]) AS judgement
