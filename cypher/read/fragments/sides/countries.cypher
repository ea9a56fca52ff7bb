// Each country of the parties once.
// mode: read
UNWIND agreement.countryCodes AS country
