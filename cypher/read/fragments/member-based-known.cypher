// Where this party is based was known by this instant.
// mode: read
// param instant: string
EXISTS {
  MATCH (member)-[base:BASED_IN]->(:Country)
  WHERE base.knownFrom <= $instant
}
