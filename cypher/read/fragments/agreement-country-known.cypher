// One of these countries was known by this instant to be a party to the agreement, or to be the country of one.
// mode: read
// param codes: readonly string[]
// param instant: string
EXISTS {
  MATCH (agreement)<-[side:PARTY_TO]-(member:Party)
  WHERE side.knownFrom <= $instant
    AND (member.code IN $codes OR (member.countryCode IN $codes AND true /* based */))
}
