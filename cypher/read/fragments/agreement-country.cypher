// One of these countries is a party to the agreement, or is the country of one.
// mode: read
// param codes: readonly string[]
any(code IN $codes WHERE code IN agreement.countryCodes)
