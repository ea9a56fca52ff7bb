import { createServer } from 'node:net';

/** The port that is tried first where nothing speaks for another: out of the way of Neo4j's own 7687. */
export const firstPort = 17687;

/**
 * A port of 127.0.0.1 that nobody listens on: the preferred one where it is free, else one of the system's choice.
 * Another program may take it at any time: whoever starts a server on it must be ready to try again.
 */
export async function findFreePort(preferred: number): Promise<number> {
  const port = (await listenOnce(preferred)) ?? (await listenOnce(0));
  if (port === null) throw new Error('No port of 127.0.0.1 is free.');
  return port;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : null));
    });
  });
}
