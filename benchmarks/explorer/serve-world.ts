import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Explorer } from '../../src/api/explorer/explorer-files.ts';
import type { World, WorldAgreement } from './world.ts';

interface Asked {
  readonly operationName?: string;
  readonly variables?: {
    readonly ids?: readonly string[];
    readonly id?: string;
    readonly first?: number;
    readonly after?: string;
  };
}

function page(all: readonly WorldAgreement[], first: number, after = 0) {
  const nodes = all.slice(after, after + first);
  const end = after + nodes.length;
  return {
    totalCount: all.length,
    pageInfo: { hasNextPage: end < all.length, endCursor: String(end) },
    nodes,
  };
}

/** What the explorer asks on the network view, answered from memory: the API's own speed is `npm run benchmark:api`. */
function answer({ operationName, variables = {} }: Asked, world: World): object {
  const { ids = [], id = '', first = 0, after } = variables;
  const agreements = (one: string) => world.agreementsOf.get(one) ?? [];
  switch (operationName) {
    case 'Entities':
    case 'Parties':
      return { nodes: ids.map((one) => world.parties.get(one) ?? null) };
    case 'PartyAgreements':
      return {
        nodes: ids.map((one) => ({
          __typename: 'Organization',
          id: one,
          agreements: page(agreements(one), first),
        })),
      };
    case 'MoreAgreements':
      return { node: { agreements: page(agreements(id), first, Number(after ?? 0)) } };
    case 'Counts':
      return { agreementCounts: [{ key: ['2020'], count: 3 }] };
    default:
      return {};
  }
}

/** Serves the built explorer over a world on a free port of loopback. */
export async function serveWorld(explorer: Explorer, world: World): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/graphql') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const asked = JSON.parse(Buffer.concat(chunks).toString()) as Asked;
        response.setHeader('content-type', 'application/graphql-response+json');
        response.end(JSON.stringify({ data: answer(asked, world) }));
      });
      return;
    }
    const file = explorer.files.get(pathname);
    if (!file) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', file.type);
    response.setHeader('content-encoding', 'gzip');
    response.end(file.gzipped());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
