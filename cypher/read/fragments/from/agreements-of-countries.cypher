// The agreements that involve one of these countries.
// mode: read
// param codes: readonly string[]
UNWIND $codes AS code
MATCH (:Country {code: code})<-[:INVOLVES]-(agreement:Agreement)
WITH DISTINCT agreement
