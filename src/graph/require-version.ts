import { AppError } from '../errors.ts';

/** The first Neo4j that knows the syntax of cypher/: labels and types by expression. */
const oldest = { major: 5, minor: 26 };

/**
 * Makes sure that a server can run the statements. `agent` is what it calls itself: Neo4j/5.26.25 or Neo4j/2026.09.0.
 * @throws AppError BAD_CONFIG where it is a Neo4j that is too old; a server that calls itself otherwise is let through
 */
export function requireVersion(agent: string, uri: string): void {
  const [, major, minor] = /^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? [];
  if (major === undefined || minor === undefined) return;
  if (Number(major) > oldest.major || (Number(major) === oldest.major && Number(minor) >= oldest.minor))
    return;
  throw new AppError(
    'BAD_CONFIG',
    `Expected Neo4j ${oldest.major}.${oldest.minor} or newer at ${uri}; it is ${agent}. Upgrade it, or unset NEO4J_URI to use the local server.`,
    { details: { agent } },
  );
}
