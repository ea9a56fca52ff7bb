// All of these countries are among those of the figure.
// mode: read
// param codes: readonly string[]
all(code IN $codes WHERE EXISTS { MATCH (figure)-[:BETWEEN]->(:Country {code: code}) })
