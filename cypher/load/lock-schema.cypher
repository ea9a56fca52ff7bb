// Takes the lock under which schema files are applied, until the transaction ends.
// mode: write
MERGE (lock:SchemaLock {id: 'schema'})
SET lock.id = lock.id
