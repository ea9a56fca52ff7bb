// The partner is one of these countries or is based in one.
// mode: read
// param codes: readonly string[]
(partner.code IN $codes OR (partner.countryCode IN $codes AND true /* based */))
