// Where the agreement stands: as it is.
// mode: read
WITH *, agreement AS standing
