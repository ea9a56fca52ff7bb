// The sector of the agreement holds this, in lower case.
// mode: read
// param text: string
toLower(agreement.sector) CONTAINS $text
