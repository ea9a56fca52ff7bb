import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandler } from '../../src/api/create-handler.ts';
import { readExplorer } from '../../src/api/explorer/explorer-files.ts';
import type { Graph } from '../../src/graph/graph.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'diplograph-explorer-'));
const script = 'console.log("the explorer");\n'.repeat(40);
let fetch: (address: string, init?: RequestInit) => Promise<Response>;

beforeAll(async () => {
  await mkdir(path.join(folder, 'assets'));
  await mkdir(path.join(folder, '.vite'));
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>x</title>');
  await writeFile(path.join(folder, 'assets/index-abc.js'), script);
  await writeFile(path.join(folder, 'digest.txt'), 'abc');
  const manifest = { 'playground/main.ts': { file: 'assets/index-abc.js' } };
  await writeFile(path.join(folder, '.vite/manifest.json'), JSON.stringify(manifest));
  const handler = createHandler({ graph: {} as Graph, explorer: readExplorer(folder) });
  fetch = async (address, init = {}) => handler.fetch(new URL(`http://localhost${address}`), init);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the explorer', () => {
  it('is at /, asked for anew each time, under a policy without inline script', async () => {
    const response = await fetch('/');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(response.headers.get('content-security-policy')).not.toContain('unsafe');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toContain('<title>x</title>');
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await fetch('/')).headers.get('etag')!;
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const response = await fetch('/', { headers: { 'if-none-match': header } });
      expect([response.status, await response.text()]).toEqual([304, '']);
    }
    expect((await fetch('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('keeps what its name tells apart for good, and packs it for those who unpack', async () => {
    const plain = await fetch('/assets/index-abc.js');
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(script);
    const packed = await fetch('/assets/index-abc.js', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('vary')).toContain('accept-encoding');
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(script);
    const refused = await fetch('/assets/index-abc.js', { headers: { 'accept-encoding': 'gzip;q=0' } });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });

  it('answers HEAD without a body', async () => {
    const response = await fetch('/', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });

  it.each([
    '/digest.txt',
    '/.vite/manifest.json',
    '/assets/../digest.txt',
    '/assets/none.js',
    '/index.html/..%2f..%2fpackage.json',
  ])('does not serve %s', async (address) => {
    expect((await fetch(address)).status).toBe(404);
  });

  it('has its script on the page of the playground', async () => {
    const response = await fetch('/graphql', { headers: { accept: 'text/html' } });
    expect(await response.text()).toContain('<script type="module" src="/assets/index-abc.js"></script>');
  });
});
