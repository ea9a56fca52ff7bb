// The agreement was signed on this day or earlier, whatever day of its period it was.
// mode: read
// param day: string
agreement.signedTo <= $day
