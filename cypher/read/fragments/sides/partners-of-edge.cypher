// Each country of the other parties once, where the agreement is seen from a country.
// mode: read
UNWIND agreement.partnerCodes AS partnerCountry
