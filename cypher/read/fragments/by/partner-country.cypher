// The country of the other side, for counts.
// mode: read
partnerCountry
