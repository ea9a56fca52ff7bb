// The sector of the agreement begins with this, in lower case.
// mode: read
// param text: string
toLower(agreement.sector) STARTS WITH $text
