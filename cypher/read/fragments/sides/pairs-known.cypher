// Each two countries of two known by this instant to be parties once, in either order, as far as they were known by then.
// mode: read
// param instant: string
CALL (agreement) {
  MATCH (agreement)<-[mine:PARTY_TO]-(member:Party)
  WHERE mine.knownFrom <= $instant AND (member.code IS NOT NULL OR true /* based */)
  MATCH (agreement)<-[theirs:PARTY_TO]-(other:Party)
  WHERE other <> member AND theirs.knownFrom <= $instant AND (other.code IS NOT NULL OR true /* otherBased */)
  RETURN DISTINCT coalesce(member.code, member.countryCode) AS country, coalesce(other.code, other.countryCode) AS partnerCountry
}
