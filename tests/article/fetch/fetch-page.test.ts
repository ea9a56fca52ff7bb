import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createFetchPage } from '../../../src/article/fetch/fetch-page.ts';
import { type Network, openNetwork } from '../../../src/article/fetch/network.ts';
import { AppError } from '../../../src/errors.ts';
import { type Answers, type FakeSite, fakeNetwork, startSite } from './fake-site.ts';

const sites: FakeSite[] = [];
afterEach(async () => {
  for (const site of sites.splice(0)) await site.close();
});

async function open(answers: Answers, more: Partial<Network> = {}, names = { 'a.example': ['127.0.0.1'] }) {
  const site = await startSite(answers);
  sites.push(site);
  const fetchPage = createFetchPage(fakeNetwork(names, more));
  const get = (path: string, host = 'a.example') => fetchPage(`http://${host}:${site.port}${path}`);
  return { site, get };
}

function html(response: ServerResponse, body: string | Uint8Array = '<p>Norka signed.', headers = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251', ...headers }).end(body);
}

function to(location: string, status = 302) {
  return (response: ServerResponse) => void response.writeHead(status, { location }).end();
}

async function refusal(page: Promise<unknown>): Promise<string> {
  const error = await page.then(
    () => new Error('fetched'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppError)) throw error;
  expect(error.code).toBe('BAD_USER_INPUT');
  return error.message;
}

describe('a page', () => {
  it('is got with what the server says of it, by a program that says who it is', async () => {
    const { site, get } = await open({ '/1': (response) => html(response) });
    const page = await get('/1#part');
    expect({ ...page, bytes: String(page.bytes) }).toEqual({
      url: `http://a.example:${site.port}/1`,
      bytes: '<p>Norka signed.',
      format: 'html',
      charset: 'windows-1251',
    });
    expect(site.asked).toEqual([
      { path: '/robots.txt', host: `a.example:${site.port}`, agent: 'Diplograph/9.9.9' },
      { path: '/1', host: `a.example:${site.port}`, agent: 'Diplograph/9.9.9' },
    ]);
  });

  it('is unpacked', async () => {
    const body = Buffer.from('<p>Norka signed.');
    const { get } = await open({
      '/gzip': (response) => html(response, gzipSync(body), { 'content-encoding': 'gzip' }),
      '/deflate': (response) => html(response, deflateSync(body), { 'content-encoding': 'deflate' }),
      '/br': (response) => html(response, brotliCompressSync(body), { 'content-encoding': 'br' }),
    });
    for (const path of ['/gzip', '/deflate', '/br'])
      expect(String((await get(path)).bytes)).toBe(String(body));
  });

  it('is of the format that its type says, else that its name ends in', async () => {
    const of = (type: string) => (response: ServerResponse) => html(response, 'x', { 'content-type': type });
    const { get } = await open({
      '/a': of('application/rss+xml'),
      '/b.md': of('text/plain'),
      '/c.csv': of('application/octet-stream'),
      '/d': of('text/plain; charset="UTF-8"'),
      '/e': of('application/x-ndjson'),
    });
    const formats = [];
    for (const path of ['/a', '/b.md', '/c.csv', '/d', '/e']) formats.push((await get(path)).format);
    expect(formats).toEqual(['feed', 'markdown', 'csv', null, 'jsonl']);
  });

  it('is followed to where it went, within bounds', async () => {
    const { site, get } = await open({
      '/1': to('/2', 301),
      '/2': to(Buffer.from('/3?x=é').toString('latin1'), 308),
      '/3?x=%C3%A9': (response) => html(response),
      '/loop': to('/loop'),
    });
    expect((await get('/1')).url).toBe(`http://a.example:${site.port}/3?x=%C3%A9`);
    expect(await refusal(get('/loop'))).toContain('expected at most 3 redirects; got more');
  });

  it.each([
    ['an image', { 'content-type': 'image/png' }, 'got image/png'],
    ['an archive', { 'content-type': 'application/zip' }, 'got application/zip'],
    ['a packing that nobody knows', { 'content-encoding': 'rot13' }, 'got rot13'],
    ['a broken packing', { 'content-encoding': 'gzip' }, 'expected a page that can be had'],
    ['a length that it does not have', { 'content-length': '500' }, 'expected a page that can be had'],
  ])('is refused where it is %s', async (_, headers, message) => {
    const { get } = await open({
      '/1': (response) => {
        html(response, 'text', headers);
        setImmediate(() => response.socket?.end());
      },
    });
    expect(await refusal(get('/1'))).toContain(message);
  });

  it('is refused where it is not found', async () => {
    const { get } = await open({});
    expect(await refusal(get('/1'))).toContain('expected a page (status 200); got status 404');
  });

  it('is read no further than allowed: one without end, one that unpacks to many times its size', async () => {
    const { get } = await open({
      '/endless': (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(10_000)));
          if (!response.destroyed) response.once('drain', more);
        };
        more();
      },
      '/bomb': (response) =>
        html(response, gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
    });
    for (const path of ['/endless', '/bomb'])
      expect(await refusal(get(path))).toContain('of at most 0 MiB; got more');
  });

  it('is given up where it takes too long, before its head or in its body', async () => {
    const { get } = await open(
      {
        '/silent': () => undefined,
        '/slow': (response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('<p>'),
      },
      { timeoutMs: 300 },
    );
    for (const path of ['/silent', '/slow'])
      expect(await refusal(get(path))).toContain('no whole answer within 0.3 s');
  });
});

describe('an address', () => {
  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'https://10.0.0.1/',
    'http://１２７.0.0.1/',
  ])('of this machine or a private network is not reached: %s', async (address) => {
    const fetchPage = createFetchPage(openNetwork('9.9.9'));
    expect(await refusal(fetchPage(address))).toContain('expected an address of the open internet');
  });

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://',
    'x',
  ])('is no address of a page: %s', async (address) => {
    expect(await refusal(createFetchPage(openNetwork('9'))(address))).toContain(
      'begins with http:// or https://',
    );
  });

  it('with a password is refused, and the password not repeated', async () => {
    const message = await refusal(createFetchPage(openNetwork('9'))('http://user:secret@example.org/'));
    expect(message).toBe('http://…@example.org/: expected an address without user and password; it has them');
  });

  it('is refused where one of several that a name has is not allowed', async () => {
    const { site, get } = await open({}, {}, { 'a.example': ['127.0.0.1', '10.0.0.1'] });
    expect(await refusal(get('/1'))).toContain('a.example is 10.0.0.1, of this machine or of a private');
    expect(site.asked).toEqual([]);
  });

  it('is refused where a redirect leads to what is not allowed', async () => {
    const { get } = await open(
      {
        '/1': to('http://inner.example/'),
        '/2': to('http://[::1]/'),
        '/3': to('file:///etc/passwd'),
        '/4': to('http://user:secret@a.example/'),
      },
      {},
      { 'a.example': ['127.0.0.1'], 'inner.example': ['192.168.0.1'] } as never,
    );
    expect(await refusal(get('/1'))).toContain('inner.example is 192.168.0.1');
    expect(await refusal(get('/2'))).toContain('got ::1, of this machine');
    expect(await refusal(get('/3'))).toContain('begins with http:// or https://');
    expect(await refusal(get('/4'))).toContain('without user and password');
  });

  it('is the one that was checked, whatever its name leads to a moment later', async () => {
    const answers = ['127.0.0.1', '127.0.0.1', '10.0.0.1'];
    let count = 0;
    const { site, get } = await open(
      { '/1': (response) => html(response) },
      {
        // robots.txt is asked for first: each request has an answer of its own, and none is asked for again.
        resolve: async () => {
          const address = answers[count]!;
          count += 1;
          return [{ address, family: 4 }];
        },
      },
    );
    await get('/1');
    expect(count).toBe(2);
    expect(await refusal(get('/1'))).toContain('is 10.0.0.1');
    expect(site.asked.map(({ path }) => path).toSorted()).toEqual(['/1', '/robots.txt']);
  });

  it('is refused where its name has none', async () => {
    const { get } = await open({});
    expect(await refusal(get('/1', 'nobody.example'))).toContain('nobody.example has none');
  });
});

describe('robots.txt', () => {
  const rules = (text: string, status = 200): Answers => ({
    '/robots.txt': (response) => void response.writeHead(status, { 'content-type': 'text/plain' }).end(text),
    '/open': (response) => html(response),
    '/closed/1': (response) => html(response),
    '/away': to('/closed/1'),
  });

  it('is asked once, and kept to, after redirects too', async () => {
    const { site, get } = await open(rules('User-agent: *\nDisallow: /closed/\n'));
    await get('/open');
    for (const path of ['/closed/1', '/away']) {
      expect(await refusal(get(path))).toMatch(
        /expected a page that robots\.txt allows Diplograph\/9\.9\.9 to have/,
      );
    }
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/open', '/away']);
  });

  it('may speak of this program by name', async () => {
    const { get } = await open(
      rules('User-agent: diplograph\nDisallow: /open\n\nUser-agent: *\nDisallow:\n'),
    );
    expect(await refusal(get('/open'))).toContain('forbids it');
  });

  it('forbids all where it cannot be had, and nothing where there is none', async () => {
    const broken = await open(rules('', 503));
    expect(await refusal(broken.get('/open'))).toContain('cannot be had');
    const none = await open(rules('', 403));
    expect((await none.get('/open')).format).toBe('html');
  });
});
