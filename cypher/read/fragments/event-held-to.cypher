// The event began on this day or earlier, whatever day of its period it was.
// mode: read
// param day: string
event.startsTo <= $day
