// The folded name begins with this.
// mode: read
// param key: string
name.key STARTS WITH $key
