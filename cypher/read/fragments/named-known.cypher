// That it is called so was known by this instant; what countries are called always was.
// mode: read
// param instant: string
coalesce(named.knownFrom, '') <= $instant
