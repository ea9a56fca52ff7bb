// Where the other party is based was known by this instant.
// mode: read
// param instant: string
EXISTS {
  MATCH (other)-[base:BASED_IN]->(:Country)
  WHERE base.knownFrom <= $instant
}
