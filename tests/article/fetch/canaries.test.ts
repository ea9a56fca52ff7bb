import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFetchPage } from '../../../src/article/fetch/fetch-page.ts';
import { type Network, openNetwork, type ResolvedAddress } from '../../../src/article/fetch/network.ts';

/** Servers of an inside network, which must never get a connection: loopback by IPv4 and IPv6, on one port. */
const canaries: Server[] = [];
let port: number;
let connections = 0;

beforeAll(async () => {
  const canary = () =>
    createServer((socket) => {
      connections += 1;
      socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nConnection: close\r\n\r\ninside');
    });
  const first = canary().listen(0, '127.0.0.1');
  await once(first, 'listening');
  port = (first.address() as AddressInfo).port;
  canaries.push(first);
  const second = canary().listen(port, '::1');
  // A machine without IPv6 has one canary less.
  await Promise.race([once(second, 'listening'), once(second, 'error')]);
  canaries.push(second);
});
beforeEach(() => {
  connections = 0;
});
afterAll(() => {
  for (const server of canaries) server.close();
});

const inside = (address: string): ResolvedAddress => ({ address, family: address.includes(':') ? 6 : 4 });

/** The open internet, in which every name leads inside. */
function network(more: Partial<Network> = {}): Network {
  return { ...openNetwork('9'), resolve: async () => [inside('127.0.0.1')], timeoutMs: 5_000, ...more };
}

async function refused(address: string, given = network()): Promise<string> {
  const got = await createFetchPage(given)(address).then(
    ({ url }) => `got ${url}`,
    (error) => error,
  );
  expect([address, (got as { code?: string }).code]).toEqual([address, 'BAD_USER_INPUT']);
  return (got as Error).message;
}

/** Hosts that are this machine, or something like it, in other words; PORT is that of the canaries. */
const spellings: readonly string[] = [
  ...['127.0.0.1', '127.0.0.1.', '127.1', '127.0.1', '127.255.255.254', '0', '0.0.0.0', '0x0', '00'],
  ...['2130706433', '0x7f000001', '0X7F000001', '017700000001', '0x7f.1', '0177.0.0.1', '0x7f.0x0.0x0.0x1'],
  ...['127.0x00.0.01', '00000177.0.0.1', '%31%32%37.0.0.1', '127%2E0%2E0%2E1'],
  ...['１２７.０.０.１', '127。0。0。1', '127．0．0．1', '①②⑦.⓪.⓪.①', '𝟏𝟐𝟕.𝟎.𝟎.𝟏', '127.0.0.1\u00ad'],
  ...[
    'localhost',
    'LOCALHOST',
    'localhost.',
    'ｌｏｃａｌｈｏｓｔ',
    'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ',
    'a.localhost',
    'localhost.localdomain',
  ],
  ...['[::1]', '[0:0:0:0:0:0:0:1]', '[::]', '[::127.0.0.1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]'],
  ...['[::ffff:0:127.0.0.1]', '[64:ff9b::127.0.0.1]', '[64:ff9b::7f00:1]', '[64:ff9b:1::7f00:1]'],
  ...['[2002:7f00:1::]', '[2001:0:0:0:0:0:80ff:fffe]', '[2606:4700::5efe:7f00:1]', '[fe80::1]', '[fd00::1]'],
  ...['10.0.0.1', '192.168.0.1', '172.16.0.1', '169.254.169.254', '0xa9fea9fe', '2852039166', '100.64.0.1'],
  ...['metadata.google.internal', '127.0.0.1.nip.example', 'xn--n3h.example', 'a..example', '-.example'],
];

/** Whole addresses that readers of addresses take apart differently. */
const tricks: readonly string[] = [
  'http://8.8.8.8@127.0.0.1:PORT/',
  'http://8.8.8.8:80@127.0.0.1:PORT/',
  'http://127.0.0.1:PORT@8.8.8.8/',
  'http://127.0.0.1:PORT#@8.8.8.8/',
  'http://127.0.0.1:PORT?@8.8.8.8/',
  'http://127.0.0.1:PORT\\@8.8.8.8/',
  'http:\\\\127.0.0.1:PORT\\',
  'http:127.0.0.1:PORT/',
  'http:/127.0.0.1:PORT/',
  'http:////127.0.0.1:PORT/',
  'ht\ntp://127.0.0.1:PORT/',
  'http://127.0.\t0.1:PORT/',
  ' http://127.0.0.1:PORT/ ',
  'HTTP://127.0.0.1:PORT/',
  'https://127.0.0.1:PORT/',
  'http://[::1%25lo]:PORT/',
  'http://[::1%lo]:PORT/',
  'http://[fe80::1%25eth0]:PORT/',
  'http://①②⑦.⓪.⓪.①:PORT/',
  ...['ftp', 'file', 'gopher', 'dict', 'ldap', 'ws', 'data', 'jar', 'redis', 'bolt'].map(
    (scheme) => `${scheme}://127.0.0.1:PORT/`,
  ),
];
const at = (address: string): string => address.replaceAll('PORT', String(port));

describe('an inside network', () => {
  it.each(spellings)('is not reached by the host %s', async (host) => {
    for (const scheme of ['http', 'https']) await refused(at(`${scheme}://${host}:PORT/`));
    expect(connections).toBe(0);
  });

  it.each(tricks)('is not reached by %j', async (address) => {
    await refused(at(address));
    expect(connections).toBe(0);
  });

  it.each([
    ['127.0.0.1'],
    ['::1'],
    ['::ffff:127.0.0.1'],
    ['fe80::1%lo'],
    ['64:ff9b::7f00:1'],
    ['8.8.8.8', '127.0.0.1'],
    ['2606:4700::1111', '::1'],
  ])('is not reached by a name that is %s', async (...addresses) => {
    const resolve = async () => addresses.map(inside);
    expect(await refused(at('http://a.example:PORT/'), network({ resolve }))).toMatch(
      /of this machine or of a private/,
    );
    expect(connections).toBe(0);
  });
});

/** A site of the open internet, on a loopback address of its own, with the robots.txt and the pages that it is told to have. */
async function openSite(answers: (path: string) => { status: number; location?: string }) {
  const server = createHttp((request, response) => {
    const { status, location } = answers(request.url ?? '');
    response
      .writeHead(status, { 'content-type': 'text/plain', ...(location ? { location } : {}) })
      .end('outside');
  });
  server.listen(0, '127.0.0.5');
  await once(server, 'listening');
  const address = `http://site.example:${(server.address() as AddressInfo).port}/`;
  const around = network({
    allows: (ip) => ip === '127.0.0.5' || openNetwork('9').allows(ip),
    resolve: async (host) => [inside(host === 'site.example' ? '127.0.0.5' : '127.0.0.1')],
  });
  return { address, around, close: () => server.close() };
}

describe('a site of the open internet', () => {
  it('leads nowhere inside by a redirect, whatever it is spelled like', async () => {
    let location = '';
    const site = await openSite((path) => (path === '/' ? { status: 302, location } : { status: 404 }));
    for (const target of [
      ...spellings.map((host) => `http://${host}:PORT/`),
      ...tricks,
      '//127.0.0.1:PORT/',
    ]) {
      // A header holds bytes, and no line ends.
      location = Buffer.from(at(target).replaceAll('\n', ''), 'utf8').toString('latin1');
      await refused(site.address, site.around);
    }
    expect(connections).toBe(0);
    site.close();
  });

  it('leads nowhere inside by its robots.txt', async () => {
    const site = await openSite((path) =>
      path === '/robots.txt'
        ? { status: 301, location: at('http://127.0.0.1:PORT/robots.txt') }
        : { status: 200 },
    );
    await refused(site.address, site.around);
    expect(connections).toBe(0);
    site.close();
  });

  it('leads nowhere inside by changing what its name is, at any moment', async () => {
    for (let change = 0; change < 5; change += 1) {
      let asked = 0;
      const site = await openSite((path) =>
        path === '/robots.txt' ? { status: 404 } : { status: 302, location: '/' },
      );
      const resolve = async () => {
        asked += 1;
        return [inside(asked > change ? '127.0.0.1' : '127.0.0.5')];
      };
      // On the port of the canaries: what was checked is what is connected to.
      await refused(site.address, { ...site.around, resolve });
      await refused(at('http://site.example:PORT/'), { ...site.around, resolve });
      expect([change, connections]).toEqual([change, 0]);
      site.close();
    }
  });
});

describe('a proxy of the environment', () => {
  it('is not asked', { timeout: 60_000 }, async () => {
    const site = await openSite((path) => ({ status: path === '/' ? 200 : 404 }));
    const program = `
      import { createFetchPage } from './src/article/fetch/fetch-page.ts';
      import { openNetwork } from './src/article/fetch/network.ts';
      const network = { ...openNetwork('9'), allows: () => true, resolve: async () => [{ address: '127.0.0.5', family: 4 }] };
      const { bytes } = await createFetchPage(network)(${JSON.stringify(site.address)});
      console.log(new TextDecoder().decode(bytes));`;
    const proxy = at('http://127.0.0.1:PORT');
    const names = [
      'HTTP_PROXY',
      'HTTPS_PROXY',
      'ALL_PROXY',
      'http_proxy',
      'https_proxy',
      'all_proxy',
      'npm_config_proxy',
    ];
    const env = {
      PATH: process.env.PATH,
      NODE_USE_ENV_PROXY: '1',
      ...Object.fromEntries(names.map((name) => [name, proxy])),
    };
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
      env,
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    await once(child, 'close');
    expect(said.trim()).toBe('outside');
    expect(connections).toBe(0);
    site.close();
  });
});
