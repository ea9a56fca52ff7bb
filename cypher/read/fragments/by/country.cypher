// The country of the side, for counts.
// mode: read
country
