import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { organizationId, sampleArticle, talks, useExplorerFixture } from './explorer-fixture.ts';

const explorer = useExplorerFixture([sampleArticle(), talks]);

async function openThree(): Promise<Page> {
  const ids = await Promise.all(
    ['Zeta Agro', 'Great Sky', 'Gamma Cotton'].map((name) => organizationId(explorer, name)),
  );
  const page = await explorer.open(`#/table?${ids.map((id, index) => `n=${id}|${index * 50}|0`).join('&')}`);
  await page.getByRole('heading', { name: '2 ties' }).waitFor();
  return page;
}

async function save(page: Page, label: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Take away' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  return readFile(await download.path());
}

test('each format holds what is on screen', async () => {
  const page = await openThree();
  const rows = parse(await save(page, /^CSV of ties/), { columns: true }) as Record<string, string>[];
  expect(rows.map(({ status }) => status).sort()).toEqual(['NEGOTIATING', 'SIGNED']);
  for (const [label, node, edge] of [
    [/^GEXF/, 'node', 'edge'],
    [/^GraphML/, 'node', 'edge'],
    [/^SVG/, 'circle', 'text'],
  ] as const) {
    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => void names.push(name));
    parser.write((await save(page, label)).toString()).close();
    expect(names.filter((name) => name === node)).toHaveLength(3);
    expect(names).toContain(edge);
  }
  const graph = JSON.parse((await save(page, /^JSON-LD/)).toString()) as { '@graph': { '@id': string }[] };
  expect(graph['@graph'].filter((entry) => entry['@id'].includes('organization:'))).toHaveLength(3);
  const png = await save(page, /^PNG/);
  expect([...png.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1_000);
});

test('a dossier numbers its sources, and gives them as BibTeX and CSL JSON', async () => {
  const id = await organizationId(explorer, 'Zeta Agro');
  const page = await explorer.open(`#/network?n=${id}|0|0&show=${id}`);
  await page.getByRole('button', { name: 'Dossier' }).click();
  const dossier = page.getByRole('dialog', { name: 'Dossier: Zeta Agro' });
  await dossier.getByText('[1] Talks on a factory. Daily Ledger, 10 Mar 2026.').waitFor();
  await dossier
    .getByText('Zeta Agro signed a memorandum with the Uzbek company Gamma Cotton on March 9.” [1]')
    .waitFor();
  const [bibtex] = await Promise.all([
    page.waitForEvent('download'),
    dossier.getByRole('button', { name: 'BibTeX' }).click(),
  ]);
  expect(await readFile(await bibtex.path(), 'utf8')).toContain('@online{dailyledger2026-1,');
  const [csl] = await Promise.all([
    page.waitForEvent('download'),
    dossier.getByRole('button', { name: 'CSL JSON' }).click(),
  ]);
  expect(JSON.parse(await readFile(await csl.path(), 'utf8'))).toMatchObject([
    { title: 'Talks on a factory' },
  ]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.frame').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Dossier' }).waitFor();
});
