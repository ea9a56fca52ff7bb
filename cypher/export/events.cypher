// The events by id, each with its countries and who took part, by id.
// mode: read
// column id: string
// column properties: Record<string, unknown>
// column countries: string[]
// column participants: { id: string, name: string }[]
MATCH (event:Event)
USING INDEX event:Event(id)
WHERE event.id STARTS WITH ''
RETURN event.id AS id, properties(event) AS properties,
  COLLECT { MATCH (event)-[:HELD_IN]->(country) RETURN country.code ORDER BY country.code } AS countries,
  COLLECT { MATCH (who)-[:TOOK_PART_IN]->(event) WITH who ORDER BY who.id RETURN who {.id, .name} } AS participants
ORDER BY id
