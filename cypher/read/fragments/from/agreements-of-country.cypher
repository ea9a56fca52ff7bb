// The agreements that involve this country.
// mode: read
// param code: string
MATCH (:Country {code: $code})<-[:INVOLVES]-(agreement:Agreement)
