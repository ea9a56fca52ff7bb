// The sector of the agreement is one of these, in lower case.
// mode: read
// param sectors: readonly string[]
toLower(agreement.sector) IN $sectors
