// What instances that start at once take turns by. `migrate` runs this file before any other, and holds the node while it runs the rest.
CREATE CONSTRAINT schema_lock_id IF NOT EXISTS FOR (n:SchemaLock) REQUIRE n.id IS UNIQUE;
