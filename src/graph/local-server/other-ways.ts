/** The two ways to run that need no local server; the last lines of every message about one that cannot be had. */
export const otherWays = `Two other ways to run:
- Docker Compose: write .env after deploy/example.env, then: docker compose up
- a Neo4j that exists: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD`;
