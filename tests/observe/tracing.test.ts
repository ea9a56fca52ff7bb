import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createServer as createApi } from '../../src/api/create-server.ts';
import { openTracing, type Tracing } from '../../src/observe/tracing.ts';

interface Received {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
}

let collector: Server;
let received: Received[];
let tracing: Tracing | undefined;
beforeEach(async () => {
  received = [];
  collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({
        path: request.url!,
        type: String(request.headers['content-type']),
        body: Buffer.concat(chunks),
      });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', `http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  vi.stubEnv('OTEL_SERVICE_NAME', 'ties');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  collector.closeAllConnections();
  await new Promise<void>((resolve) => collector.close(() => resolve()));
});

interface SpanSent {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Record<string, unknown> }[];
}

/** Answers one query under a trace, and gives what the collector got. */
async function answerTraced(
  protocol: 'http/json' | 'http/protobuf',
  headers: Record<string, string>,
  ratio = 1,
): Promise<void> {
  tracing = await openTracing({ protocol, ratio, parentDecides: true }, '9.9.9');
  const own = tracing;
  const read = async () => {
    own.statement({ name: 'read/judgements/about-entity', milliseconds: 4, rows: 2 });
    return [];
  };
  const api = createApi({
    graph: {
      read,
      write: async () => undefined,
      verify: async () => undefined,
      state: async () => 'one',
    } as never,
    around: own.serve,
    onAnswered: ({ notes }) => own.name(notes.operation!, { 'diplograph.request_id': notes.id }),
  });
  const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
  const query = '{ history(id: "a secret") { id } }';
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'the-request', ...headers },
    body: JSON.stringify({ query }),
  });
  expect(await response.json()).toMatchObject({ data: { history: [] } });
  await api.close();
  await own.close();
}

const spansOf = ({ body }: Received): SpanSent[] =>
  JSON.parse(body.toString()).resourceSpans.flatMap((resource: { scopeSpans: { spans: SpanSent[] }[] }) =>
    resource.scopeSpans.flatMap(({ spans }) => spans),
  );

test('a request is a span in the trace of its caller, and its statements are spans below it', async () => {
  const [trace, caller] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
  await answerTraced('http/json', { traceparent: `00-${trace}-${caller}-01` });
  expect(received.map(({ path, type }) => [path, type])).toEqual([['/v1/traces', 'application/json']]);
  const spans = spansOf(received[0]!);
  const request = spans.find(({ name }) => name === 'query history')!;
  const statement = spans.find(({ name }) => name === 'read/judgements/about-entity')!;
  expect(request).toMatchObject({ traceId: trace, parentSpanId: caller });
  expect(statement).toMatchObject({ traceId: trace, parentSpanId: request.spanId });
  expect(request.attributes).toContainEqual({
    key: 'diplograph.request_id',
    value: { stringValue: 'the-request' },
  });
  const text = received[0]!.body.toString();
  expect(text).toContain('"ties"');
  expect(text).not.toContain('a secret');
});

test('they are sent as protocol buffers too', async () => {
  await answerTraced('http/protobuf', {});
  expect(received.map(({ path, type }) => [path, type])).toEqual([['/v1/traces', 'application/x-protobuf']]);
  expect(received[0]!.body.includes('query history')).toBe(true);
});

test('what is not sampled is not sent', async () => {
  await answerTraced('http/json', {}, 0);
  expect(received).toEqual([]);
});

test('a collector that is gone keeps nobody waiting', async () => {
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', 'http://127.0.0.1:9');
  await answerTraced('http/json', {});
  expect(received).toEqual([]);
});
