// A part of a key, empty where it has no value.
// mode: read
coalesce(true /* value */, '')
