import { describe, expect, test } from 'vitest';
import { createHandler } from '../../../src/api/create-handler.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { ask, seen } from './ask.ts';

const graph = { read: async () => [] } as unknown as Graph;
const handler = createHandler({ graph });
const address = 'http://localhost/graphql';
const typename = JSON.stringify({ query: '{ __typename }' });

describe('a form, or any type that a page may send to another site unasked, is refused', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain; application/json',
    'application/graphql',
    'application/json; charset=utf-16',
  ])('%s', async (type) => {
    const response = await handler.fetch(address, {
      method: 'POST',
      headers: { 'content-type': type },
      body: typename,
    });
    const { status, codes } = await seen(response);
    expect([status, codes]).toEqual([415, ['UNSUPPORTED_MEDIA_TYPE']]);
  });
});

test('a compressed body is refused', async () => {
  const { codes } = await ask(handler, '{ __typename }', { headers: { 'content-encoding': 'gzip' } });
  expect(codes).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
});

test('a list of operations is refused', async () => {
  const response = await handler.fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `[${typename},${typename}]`,
  });
  expect(await seen(response)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
});

test('a chunked body is cut off where it becomes too long', async () => {
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(64 * 1024).fill(32));
    },
  });
  const response = await handler.fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    duplex: 'half',
  } as RequestInit);
  expect(await seen(response)).toMatchObject({ status: 413, codes: ['BODY_TOO_LARGE'] });
  expect(sent).toBeLessThan(40);
});

test('a body that is not UTF-8 is told', async () => {
  const response = await handler.fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Uint8Array([0x7b, 0xff, 0x7d]),
  });
  expect(await seen(response)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
});

test.each(['variables={', 'extensions=nonsense', 'variables=[1]', 'variables=7'])(
  'an address with %s is told',
  async (parameter) => {
    const response = await handler.fetch(`${address}?query={__typename}&${parameter}`);
    expect(await seen(response)).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
  },
);

describe('browsers tell where a request comes from', () => {
  const from = (site: string, mode: string, origin?: string) =>
    ask(createHandler({ graph, corsOrigins: ['https://friend.example'] }), '{ __typename }', {
      headers: { 'sec-fetch-site': site, 'sec-fetch-mode': mode, ...(origin ? { origin } : {}) },
    });

  test('a page of another site gets nothing', async () => {
    expect(await from('cross-site', 'cors', 'https://elsewhere.example')).toMatchObject({
      status: 403,
      codes: ['FORBIDDEN'],
    });
    const image = await handler.fetch(`${address}?query={__typename}`, {
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
    });
    expect(image.status).toBe(403);
  });

  test('its own pages, those on the list, and links do', async () => {
    expect((await from('same-origin', 'cors')).status).toBe(200);
    expect((await from('cross-site', 'cors', 'https://friend.example')).status).toBe(200);
    const link = await handler.fetch(`${address}?query={__typename}`, {
      headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
    });
    expect(link.status).toBe(200);
  });
});

describe('pages of listed origins may read', () => {
  const listed = createHandler({ graph, corsOrigins: ['https://friend.example', 'https://two.example'] });
  const corsHeaders = (headers: Headers) =>
    [...headers].filter(([name]) => name.startsWith('access-control'));

  test('answers and preflights of theirs, and of nobody else', async () => {
    for (const method of ['OPTIONS', 'POST']) {
      const send = async (origin: string) =>
        (
          await listed.fetch(address, {
            method,
            headers: { origin, 'content-type': 'application/json' },
            ...(method === 'POST' ? { body: typename } : {}),
          })
        ).headers;
      const friend = await send('https://friend.example');
      expect(friend.get('access-control-allow-origin')).toBe('https://friend.example');
      expect(friend.get('access-control-allow-credentials')).toBeNull();
      expect(friend.get('vary')).toContain('Origin');
      expect(corsHeaders(await send('https://elsewhere.example'))).toEqual([]);
      expect(corsHeaders(await send('null'))).toEqual([]);
    }
  });

  test('a star lets all of them in', async () => {
    const open = createHandler({ graph, corsOrigins: ['*'] });
    const { headers } = await ask(open, '{ __typename }', { headers: { origin: 'https://any.example' } });
    expect(headers.get('access-control-allow-origin')).toBe('*');
  });
});

test.each([
  ['GET', '/nowhere', {}, 404, 'NOT_FOUND'],
  ['PUT', '/graphql', {}, 405, 'BAD_REQUEST'],
  ['DELETE', '/graphql', {}, 405, 'BAD_REQUEST'],
  ['GET', '/graphql?query={__typename}', { accept: 'image/png' }, 406, 'NOT_ACCEPTABLE'],
  ['GET', '/graphql', { accept: 'application/graphql-response+json' }, 400, 'BAD_REQUEST'],
] as const)('%s %s %o is answered %d %s', async (method, path, headers, status, code) => {
  const response = await handler.fetch(`http://localhost${path}`, { method, headers });
  expect(await seen(response)).toMatchObject({ status, codes: [code] });
});

test('the playground can be turned off', async () => {
  const off = createHandler({ graph, playground: false });
  const response = await off.fetch(address, { headers: { accept: 'text/html' } });
  expect(response.headers.get('content-type')).not.toContain('text/html');
  expect(response.status).toBeGreaterThanOrEqual(400);
});
