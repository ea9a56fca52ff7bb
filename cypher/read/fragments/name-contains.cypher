// The folded name holds this.
// mode: read
// param key: string
name.key CONTAINS $key
