// The agreement was signed on this day or later, whatever day of its period it was.
// mode: read
// param day: string
agreement.signedFrom >= $day
