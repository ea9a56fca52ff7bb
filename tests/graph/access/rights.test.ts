import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { requiredScopes } from '../../../src/api/access/required-scopes.ts';
import { schema } from '../api/every-field.ts';
import { ownToken, useRights } from './api-under-rights.ts';

const rights = useRights();
const read = '{ countries { totalCount } }';
const ingest =
  'mutation { ingestArticles(articles: [{ text: "The Serbian company Alpha Pharm signed a memorandum with the Kazakh company Beta Foods." }]) { articles { outcome } } }';
const retract = 'mutation { retractArticle(id: "article:none", reason: "r") { userErrors { code } } }';
const audit = '{ auditLog { nodes { field } } }';
const bearer = (token: string): string => `Bearer ${token}`;
const digest = createHash('sha256').update(read).digest('hex');
const persisted = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: digest } }));

/** Every way to data, by GET. */
const ways: readonly (readonly [string, Record<string, string>])[] = [
  [`/graphql?query=${encodeURIComponent(read)}`, {}],
  [`/graphql?query=${encodeURIComponent(read)}`, { 'if-none-match': '*' }],
  [`/graphql?query=${encodeURIComponent('{ __schema { types { name } } }')}`, {}],
  [`/graphql?extensions=${persisted}`, {}],
  [
    `/graphql?query=${encodeURIComponent('subscription { agreementChanged { id } }')}`,
    { accept: 'text/event-stream' },
  ],
  ['/export/agreements.csv', {}],
  ['/export/partners.json?of=KZ', {}],
  ['/export/agreements.ndjson', { 'if-none-match': '*' }],
  ['/export/none.csv', {}],
  ['/metrics', {}],
  ['/version', {}],
];

describe('a server that is closed to readers', () => {
  test.each(ways)('says 401 to who brings nothing: %s %o', async (path, headers) => {
    const { status, code, headers: answer } = await rights.get('closed', path, null, headers);
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.get('www-authenticate')).toMatch(/^Bearer realm="diplograph"/);
  });

  test.each(ways)('says 401 to who brings a wrong key, with what is wrong: %s %o', async (path, headers) => {
    const { status, code, headers: answer } = await rights.get('closed', path, 'Bearer wrong', headers);
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(answer.get('www-authenticate')).toContain('error="invalid_token"');
  });

  test('lets in who has a key that may read, and keeps answers out of caches that people share', async () => {
    const key = bearer(await rights.key(['read']));
    await rights.ask('closed', read, key);
    for (const path of [`/graphql?query=${encodeURIComponent(read)}`, '/export/agreements.csv']) {
      const { status, headers } = await rights.get('closed', path, key);
      expect(status).toBe(200);
      expect(headers.get('cache-control')).toMatch(/^(?:private|no-cache)/);
      expect(headers.get('vary')).toMatch(/authorization/i);
      expect((await rights.get('closed', path)).status).toBe(401);
    }
    expect((await rights.get('closed', '/metrics', key)).text).toContain('diplograph_requests_total');
  });

  test('shows pages that hold no data, and tells that it lives', async () => {
    const page = await rights.get('closed', '/graphql', null, { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    expect((await rights.get('closed', '/live')).status).toBe(200);
    expect((await rights.get('closed', '/ready')).status).toBe(200);
  });
});

describe('a server that is open to readers', () => {
  test('answers reads of who brings nothing, and refuses who brings something wrong', async () => {
    expect((await rights.ask('open', read)).body.data).toEqual({ countries: { totalCount: 0 } });
    expect((await rights.ask('open', read, 'Bearer wrong')).status).toBe(401);
    const shared = await rights.get('open', `/graphql?query=${encodeURIComponent(read)}`);
    expect(shared.headers.get('cache-control')).toMatch(/^public/);
  });

  test.each([ingest, retract, audit])('says 401 to who brings nothing for %s', async (query) => {
    const { status, code, headers } = await rights.ask('open', query);
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(await rights.count('Article')).toBe(0);
  });
});

describe('scopes', () => {
  test.each<['read' | 'ingest' | 'curate' | 'admin', readonly number[]]>([
    ['read', [200, 403, 403, 403]],
    ['ingest', [200, 200, 403, 403]],
    ['curate', [200, 403, 200, 403]],
    ['admin', [200, 200, 200, 200]],
  ])('%s of a key or a token lets do what it should and nothing else', async (scope, expected) => {
    const key = await rights.key([scope]);
    const token = await rights.issuer().sign({ scope });
    for (const credential of [key, token]) {
      const seen = [];
      for (const query of [read, ingest, retract, audit])
        seen.push((await rights.ask('closed', query, bearer(credential))).status);
      expect(seen).toEqual(expected);
    }
  });

  test('that are too little are told with the one that is needed', async () => {
    const { code, headers } = await rights.ask('open', retract, bearer(await rights.key(['ingest'])));
    expect(code).toBe('FORBIDDEN');
    expect(headers.get('www-authenticate')).toContain('error="insufficient_scope", scope="curate"');
  });

  test('are asked for behind fragments, aliases and directives too', async () => {
    const key = bearer(await rights.key(['read']));
    for (const query of [
      'mutation { a: retractArticle(id: "article:none") { retracted } }',
      'mutation { ... on Mutation { retractArticle(id: "article:none") { retracted } } }',
      'mutation M { ...F } fragment F on Mutation { retractArticle(id: "article:none") { retracted } }',
      'query Q { ...F } fragment F on Query { x: auditLog { totalCount } }',
      '{ countries { totalCount } auditLog @include(if: true) { totalCount } }',
    ])
      expect((await rights.ask('open', query, key)).status).toBe(403);
  });

  test('admin is what the server’s own key has', async () => {
    expect((await rights.ask('closed', audit, bearer(ownToken))).status).toBe(200);
    expect((await rights.ask('closed', audit, bearer(`${ownToken}x`))).status).toBe(401);
  });

  test('are set and told for every field of Mutation, and for the audit log', () => {
    const fields = Object.values(schema.getMutationType()!.getFields());
    for (const { name, description } of fields) {
      const scope = requiredScopes[`mutation ${name}`];
      expect(description, name).toContain(`Needs the scope ${scope}.`);
    }
    expect(schema.getQueryType()!.getFields().auditLog!.description).toContain('Needs the scope admin.');
    expect(Object.keys(requiredScopes).length).toBe(fields.length + 1);
  });
});

describe('keys', () => {
  test('that are revoked are refused within seconds, also where they were just used', async () => {
    const secret = await rights.key(['admin']);
    expect((await rights.ask('closed', read, bearer(secret))).status).toBe(200);
    await rights.revoke(secret);
    rights.wait(2_100);
    const { status, body } = await rights.ask('closed', read, bearer(secret));
    expect([status, body.errors[0].message]).toEqual([401, 'This key was revoked.']);
    await expect(rights.revoke(secret)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('that have expired are refused', async () => {
    const secret = await rights.key(['read'], new Date(Date.now() + 3_600_000));
    expect((await rights.ask('closed', read, bearer(secret))).status).toBe(200);
    rights.wait(3_700_000);
    expect((await rights.ask('closed', read, bearer(secret))).status).toBe(401);
  });

  test.each<[string, (secret: string) => string]>([
    [
      'with another last digit',
      (secret) => `Bearer ${secret.slice(0, -1)}${secret.endsWith('0') ? '1' : '0'}`,
    ],
    ['of another id', (secret) => `Bearer ${secret.replace(/_[0-9a-f]{12}_/, '_000000000001_')}`],
    ['in other letters', (secret) => `Bearer ${secret.toUpperCase()}`],
    ['cut short', (secret) => `Bearer ${secret.slice(0, 40)}`],
    ['twice', (secret) => `Bearer ${secret}, Bearer ${secret}`],
    ['without Bearer', (secret) => secret],
    ['as Basic', (secret) => `Basic ${Buffer.from(`key:${secret}`).toString('base64')}`],
    ['nowhere', () => 'Bearer'],
    ['far too long', () => `Bearer ${'a'.repeat(12_000)}`],
    ['with a quote', () => "Bearer ' OR 1=1 //"],
    ['in other bytes', () => 'Bearer \u00e9\u00ff'],
  ])('%s are refused', async (_what, header) => {
    const secret = await rights.key(['read']);
    const { status, code, text } = await rights.ask('open', read, header(secret));
    expect([status, code]).toEqual([401, 'UNAUTHENTICATED']);
    expect(text).not.toContain(secret.slice(24));
  });

  test('are kept by their hashes alone', async () => {
    const secret = await rights.key(['read']);
    expect(JSON.stringify(await rights.log())).not.toContain(secret.slice(24));
    expect(await rights.count(`ApiKey {hash: '${createHash('sha256').update(secret).digest('hex')}'}`)).toBe(
      1,
    );
    expect(await rights.count('ApiKey:Derived')).toBe(0);
  });
});

test.each<[string, () => Promise<string> | string]>([
  ['expired', () => rights.issuer().sign({ scope: 'admin' }, {}, '-60')],
  ['forged', () => rights.issuer().forge({ scope: 'admin' })],
  ['for another', () => rights.issuer().sign({ scope: 'admin', aud: 'another' })],
])('a token that is %s is refused on every way', async (_what, make) => {
  const token = await make();
  for (const [path, headers] of ways)
    expect((await rights.get('closed', path, bearer(token), headers)).status).toBe(401);
});

test('a token without scopes may read where everybody may, and nowhere else', async () => {
  const token = bearer(await rights.issuer().sign());
  expect((await rights.ask('open', read, token)).status).toBe(200);
  expect((await rights.ask('closed', read, token)).status).toBe(403);
});

describe('pages for who runs the server', () => {
  test('/version tells what runs and where the graph stands', async () => {
    const fresh = await rights.get('open', '/version');
    expect(fresh.body).toEqual({
      name: 'diplograph',
      build: '9.9.9+abcdef012345',
      version: '9.9.9',
      commit: 'abcdef0123456789',
      node: process.version,
      deriver: 'd1',
      graph: null,
    });
    await rights.ask('open', ingest, bearer(ownToken));
    const { body, headers } = await rights.get('open', '/version');
    expect(body.graph).toEqual({ articles: 1, derived: 1, deriver: expect.stringMatching(/^derive@/) });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('/metrics is for all who reach a server that says so, else for who has a key', async () => {
    expect((await rights.get('open', '/metrics')).text).toContain(
      'diplograph_refused_total{reason="UNAUTHENTICATED"}',
    );
    expect((await rights.get('closed', '/metrics')).status).toBe(401);
    expect((await rights.get('closed', '/metrics', bearer(await rights.issuer().sign()))).status).toBe(403);
  });
});
