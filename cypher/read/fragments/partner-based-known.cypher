// Where the partner is based was known by this instant.
// mode: read
// param instant: string
EXISTS {
  MATCH (partner)-[base:BASED_IN]->(:Country)
  WHERE base.knownFrom <= $instant
}
