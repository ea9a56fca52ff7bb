import { get, request } from 'node:http';
import { connect } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer, type Listening } from '../../../src/api/create-server.ts';
import type { Graph } from '../../../src/graph/graph.ts';

const graph = { read: async () => [], verify: async () => undefined } as unknown as Graph;
const server = createServer({
  graph,
  connectionLimits: { headersMs: 300, requestMs: 600 },
});
let at: Listening;
beforeAll(async () => {
  at = await server.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => server.close());

/** Sends bytes as they are; what comes back until the server closes the connection. */
function sendRaw(bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(at.port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

function fetchBytes(
  path: string,
  encoding: string,
): Promise<{ encoding?: string; vary?: string; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(`${at.url}${path}`, { headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { 'content-encoding': given, vary } = response.headers;
        resolve({
          ...(given ? { encoding: given } : {}),
          ...(vary ? { vary } : {}),
          body: Buffer.concat(chunks),
        });
      });
    }).on('error', reject);
  });
}

const introspection = `/graphql?query=${encodeURIComponent('{ __schema { types { name description } } }')}`;

test.each([
  ['br', brotliDecompressSync],
  ['gzip', gunzipSync],
] as const)('answers are compressed for clients that take %s', async (encoding, decompress) => {
  const plain = await fetchBytes(introspection, 'identity');
  const small = await fetchBytes(introspection, encoding);
  expect([plain.encoding, small.encoding]).toEqual([undefined, encoding]);
  expect(small.vary).toContain('Accept-Encoding');
  expect(small.body.length).toBeLessThan(plain.body.length / 2);
  expect(decompress(small.body).equals(plain.body)).toBe(true);
});

test('a client whose headers do not come is sent away', async () => {
  const answer = await sendRaw('POST /graphql HTTP/1.1\r\nhost: x\r\nx-slow: ');
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('"code":"BAD_REQUEST"');
});

test('a client whose body does not come is sent away', async () => {
  const answer = await sendRaw(
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"que',
  );
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});

test('what is no HTTP, or has headers without end, is answered with a code', async () => {
  expect(await sendRaw('HELO you\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 [\s\S]*"code":"BAD_REQUEST"/);
  const long = await sendRaw(`GET / HTTP/1.1\r\nhost: x\r\nx-long: ${'x'.repeat(20_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 [\s\S]*"code":"BAD_REQUEST"/);
});

test('a body of 5 MB is refused by its announcement, and when it has none', async () => {
  const body = Buffer.alloc(5 * 1024 * 1024, 32);
  for (const headers of [{ 'content-length': body.length }, { 'transfer-encoding': 'chunked' }]) {
    const status = await new Promise((resolve) => {
      const sending = request(`${at.url}/graphql`, {
        method: 'POST',
        agent: false,
        headers: { 'content-type': 'application/json', ...headers },
      });
      sending.on('response', (response) => {
        response.on('error', () => undefined).resume();
        resolve(response.statusCode);
      });
      sending.on('error', () => undefined);
      sending.on('socket', (socket) => socket.on('error', () => undefined));
      sending.end(body);
    });
    expect(status).toBe(413);
  }
});

test('a client that does not take its answers is cut off', async () => {
  const patient = createServer({
    graph,
    limits: { middle: { atOnce: 8, statements: 5, waiting: 1_000, waitMs: 20_000 }, deadlineMs: 20_000 },
    connectionLimits: { stalledMs: 500 },
  });
  const { port } = await patient.listen({ host: '127.0.0.1', port: 0 });
  const query = '{ __schema { types { name description fields { name description } } } }';
  const line = `GET /graphql?query=${encodeURIComponent(query)} HTTP/1.1\r\nhost: x\r\n\r\n`;
  // More than the buffers between the two hold.
  const asked = 500;
  const socket = connect(port, '127.0.0.1', () => socket.write(line.repeat(asked)));
  socket.on('error', () => undefined);
  let open = 1;
  while (open > 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    open = await patient.connections();
  }
  socket.destroy();
  await patient.close();
});
