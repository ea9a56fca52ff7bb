// What became known since an instant: who listens to agreements asks for it after each change of the graph.
CREATE INDEX status_change_known IF NOT EXISTS FOR (n:StatusChange) ON (n.knownFrom);
