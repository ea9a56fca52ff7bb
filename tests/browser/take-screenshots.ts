/**
 * `npm run screenshots -- http://127.0.0.1:4000`: takes the pictures of README.md and docs/explorer.md from an explorer that
 * serves the sample articles, and with a folder after the address every view at 360, 1280 and 3840 pixels, to be looked at.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';

const [address = 'http://127.0.0.1:4000', folder] = process.argv.slice(2);
const docs = path.resolve('docs/explorer');

async function ask<Data>(query: string): Promise<Data> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Data }).data;
}

async function idOf(name: string): Promise<string> {
  const data = await ask<{ organization: { id: string } | null }>(
    `{ organization(ref: { name: "${name}" }) { id } }`,
  );
  if (!data.organization)
    throw new Error(`expected the sample articles at ${address}; nobody there is called ${name}`);
  return data.organization.id;
}

async function openPage(browser: Browser, width: number, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const viewport = { width, height: width === 3840 ? 2160 : 800 };
  const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce' });
  return context.newPage();
}

async function show(page: Page, state: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`${address}/${state}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  // The canvas is laid out after its ties have come.
  await page.waitForTimeout(2_500);
}

/** A network around Astana Hub, as somebody has it after a few expansions. */
async function networkState(): Promise<string> {
  const names = [
    'Astana Hub',
    'SEE UP Accelerator',
    'Center for Digital Transformation',
    'Belgrade Science and Technology Park',
    'Yugoimport SDPR',
    'SP Kaztechnology',
    'Great Sky',
    'Tashkent Innovation Yard',
    'Ljubljana Startup Lab',
    'Kirsipuu Systems',
    'Kazakh Invest',
  ];
  const { people, events } = await ask<Record<'people' | 'events', { nodes: { id: string }[] }>>(
    '{ people(of: { id: "country:KZ" }, first: 1) { nodes { id } } events(participant: "country:RS", first: 4) { nodes { id } } }',
  );
  const others = [...people.nodes, ...events.nodes].map(({ id }) => id);
  const ids = [...(await Promise.all(names.map(idOf))), 'country:KZ', 'country:RS', ...others];
  const nodes = ids.map((id, index) => `n=${id}|${(index * 67) % 300}|${(index * 131) % 290}`);
  return `#/network?lay=1&show=${ids[0]}&${nodes.join('&')}`;
}

async function takeForDocs(browser: Browser): Promise<void> {
  await mkdir(docs, { recursive: true });
  const network = await networkState();
  const light = await openPage(browser, 1280);
  await show(light, '');
  await light.screenshot({ path: path.join(docs, 'start.png') });
  await show(light, network);
  await light.screenshot({ path: path.join(docs, 'network.png') });
  await light
    .getByRole('button', { name: /^Read in place/ })
    .first()
    .click();
  await light.locator('.article mark').waitFor();
  await light.screenshot({ path: path.join(docs, 'source.png') });
  await show(light, '#/matrix?show=country:KZ|country:RS');
  await light.screenshot({ path: path.join(docs, 'matrix.png') });
  await show(light, '#/map');
  await light.screenshot({ path: path.join(docs, 'map.png') });
  const dark = await openPage(browser, 1280, 'dark');
  await show(dark, network);
  await dark.screenshot({ path: path.join(docs, 'network-dark.png') });
}

async function takeTour(browser: Browser, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  const network = await networkState();
  for (const width of [360, 1280, 3840]) {
    const page = await openPage(browser, width);
    for (const view of ['start', 'table', 'paths', 'matrix', 'map', 'timeline', 'review']) {
      await show(page, `#/${view}`);
      await page.screenshot({ path: path.join(into, `${width}-${view}.png`) });
    }
    await show(page, network);
    await page.screenshot({ path: path.join(into, `${width}-network.png`) });
  }
}

const browser = await launchChromium();
try {
  if (folder) await takeTour(browser, folder);
  else await takeForDocs(browser);
} finally {
  await browser.close();
}
