// Each country of those known by this instant to be parties once, as far as it was known by then.
// mode: read
// param instant: string
CALL (agreement) {
  MATCH (agreement)<-[side:PARTY_TO]-(member:Party)
  WHERE side.knownFrom <= $instant AND (member.code IS NOT NULL OR true /* based */)
  RETURN DISTINCT coalesce(member.code, member.countryCode) AS country
}
