// Each country of another party than one that is asked about once, as far as both were known.
// mode: read
CALL (agreement) {
  MATCH (agreement)<-[mine:PARTY_TO]-(member:Party)
  WHERE true /* member */
  MATCH (agreement)<-[theirs:PARTY_TO]-(partner:Party)
  WHERE partner <> member AND true /* known */ AND (partner.code IS NOT NULL OR true /* based */)
  RETURN DISTINCT coalesce(partner.code, partner.countryCode) AS partnerCountry
}
