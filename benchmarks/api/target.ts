/** One of the two servers that are compared, in a process of its own; `startTarget` in targets.ts talks to it. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import neo4j from 'neo4j-driver';
import { createServer as createApi } from '../../src/api/create-server.ts';
import type { DatabaseAddress } from '../../src/config.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import type { Operation } from './operations.ts';

/** What the parent sends. */
export type ToTarget =
  | {
      readonly type: 'start';
      readonly kind: 'api' | 'bare';
      readonly address: DatabaseAddress;
      readonly operations: readonly Operation[];
    }
  | { readonly type: 'usage' };

/** What comes back: where it listens, and the processor time that it has used, in milliseconds. */
export type FromTarget = { readonly port: number } | { readonly milliseconds: number };

async function serveApi(address: DatabaseAddress): Promise<number> {
  const api = createApi({
    graph: openGraph({ address }),
    // What is measured is how answers are made.
    keepAnswers: false,
    onUnexpectedError: (error) => console.error(error),
  });
  return (await api.listen({ host: '127.0.0.1', port: 0 })).port;
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** As little as it takes: one statement, one answer, no checks. */
function serveBare(address: DatabaseAddress, operations: readonly Operation[]): Promise<number> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    fetchSize: 1000,
    maxConnectionPoolSize: 8,
  });
  const statements = new Map(operations.map(({ name, statement }) => [`/${name}`, statement]));
  const server = createServer(async (request, response) => {
    const session = driver.session({ database: address.database, defaultAccessMode: neo4j.session.READ });
    try {
      const variables = JSON.parse(await readBody(request));
      const { records } = await session.run(statements.get(request.url ?? '')!, variables);
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ data: records[0]?.get('data') ?? null }));
    } finally {
      await session.close();
    }
  });
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)),
  );
}

const send = (message: FromTarget): void => void process.send?.(message);

process.on('message', (message: ToTarget) => {
  if (message.type === 'usage') {
    const { user, system } = process.cpuUsage();
    send({ milliseconds: (user + system) / 1000 });
  } else {
    const { kind, address, operations } = message;
    (kind === 'api' ? serveApi(address) : serveBare(address, operations)).then((port) => send({ port }));
  }
});
process.on('disconnect', () => process.exit());
