// Where the organization is based was known by this instant.
// mode: read
// param instant: string
EXISTS {
  MATCH (organization)-[base:BASED_IN]->(:Country)
  WHERE base.knownFrom <= $instant
}
