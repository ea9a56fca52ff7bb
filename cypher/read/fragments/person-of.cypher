// The person holds a title in one of these countries or organizations, or in an organization of one of these countries.
// mode: read
// param ids: readonly string[]
// param codes: readonly string[]
EXISTS {
  MATCH (person)-[:HOLDS]->(place:Party)
  WHERE place.id IN $ids OR place.code IN $codes OR place.countryCode IN $codes
}
