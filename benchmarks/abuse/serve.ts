import { createServer } from '../../src/api/create-server.ts';
import type { DatabaseAddress } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open-graph.ts';

/** The server under attack, in a process of its own: gets the database by message, and tells where it listens. */
process.once('message', async (address: DatabaseAddress) => {
  const server = createServer({ graph: openGraph({ address }) });
  const { url } = await server.listen({ host: '127.0.0.1', port: 0 });
  process.send?.(url);
});
process.once('disconnect', () => process.exit(0));
