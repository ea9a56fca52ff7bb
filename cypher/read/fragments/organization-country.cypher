// The organization is based in one of these countries.
// mode: read
// param codes: readonly string[]
organization.countryCode IN $codes
