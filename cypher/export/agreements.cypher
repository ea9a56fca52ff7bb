// The agreements by id, each with its parties by id, the parties that are only described, its statuses from the oldest, and its events.
// mode: read
// column id: string
// column properties: Record<string, unknown>
// column parties: { id: string, name: string, country: string | null }[]
// column unnamedParties: { id: string, description: string, countries: string[] }[]
// column statuses: { id: string, status: string, on: string | null, heldFrom: string | null }[]
// column events: string[]
MATCH (agreement:Agreement)
USING INDEX agreement:Agreement(id)
WHERE agreement.id STARTS WITH ''
RETURN agreement.id AS id, properties(agreement) AS properties,
  COLLECT {
    MATCH (party:Party)-[:PARTY_TO]->(agreement)
    WITH party ORDER BY party.id
    RETURN party {.id, .name, country: coalesce(party.code, party.countryCode)}
  } AS parties,
  COLLECT {
    MATCH (agreement)-[:HAS_UNNAMED_PARTY]->(party)
    WITH party ORDER BY party.ordinal, party.id
    RETURN party {
      .id, .description,
      countries: COLLECT { MATCH (party)-[:BASED_IN]->(country) RETURN country.code ORDER BY country.code }
    }
  } AS unnamedParties,
  COLLECT {
    MATCH (agreement)-[:HAS_STATUS]->(change)
    WITH change ORDER BY change.ordinal, change.id
    RETURN change {.id, .status, .on, .heldFrom}
  } AS statuses,
  COLLECT { MATCH (agreement)-[:SIGNED_AT]->(event) RETURN event.id ORDER BY event.id } AS events
ORDER BY id
