// Every part of the key is one of these.
// mode: read
// param codes: readonly string[]
all(part IN key WHERE part IN $codes)
