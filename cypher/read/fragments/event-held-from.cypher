// The event began on this day or later, whatever day of its period it was.
// mode: read
// param day: string
event.startsFrom >= $day
