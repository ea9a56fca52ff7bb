import { expect, test } from 'vitest';
import { organizationId, sampleArticle, talks, useExplorerFixture } from './explorer-fixture.ts';

const explorer = useExplorerFixture([sampleArticle(), talks]);

test('the matrix counts by pair, and a cell opens what it counts', async () => {
  const page = await explorer.open('#/matrix');
  const cell = page
    .getByRole('button', { name: /^(Kazakhstan and Serbia|Serbia and Kazakhstan): \d+$/ })
    .first();
  const count = Number((await cell.getAttribute('aria-label'))!.split(': ')[1]);
  expect(count).toBeGreaterThan(5);
  await cell.click();
  await page.getByRole('heading', { name: `Agreements · ${count}` }).waitFor();
});

test('the overviews follow the filters', async () => {
  const page = await explorer.open('#/matrix?standing=open');
  await page
    .getByRole('button', { name: 'Kazakhstan and Serbia: 2' })
    .or(page.getByRole('button', { name: 'Kazakhstan and Serbia: 1' }))
    .first()
    .waitFor();
  expect(await page.getByRole('button', { name: /Uzbekistan/ }).count()).toBe(0);
});

test('the map draws an arc for each pair, and has the same as a list', async () => {
  const page = await explorer.open('#/map');
  await page.getByRole('button', { name: /^Kazakhstan and Serbia: \d+$/ }).waitFor();
  expect(await page.locator('.map .land').count()).toBeGreaterThan(200);
  await page.getByRole('button', { name: /^Serbia and Uzbekistan \d+$/ }).click();
  await page.getByRole('complementary', { name: 'Details: Serbia and Uzbekistan' }).waitFor();
});

test('the timeline goes by year and tells how many', async () => {
  const page = await explorer.open('#/timeline');
  await page
    .getByRole('region', { name: '2026' })
    .getByRole('button', { name: /^Memorandum/ })
    .first()
    .waitFor();
  await page.getByRole('img', { name: /^Agreements by year: .*2026: \d+/ }).waitFor();
});

test('a path tells each step with its agreement and its sentence', async () => {
  const [sky, cotton] = await Promise.all(
    ['Great Sky', 'Gamma Cotton'].map((name) => organizationId(explorer, name)),
  );
  const page = await explorer.open(`#/paths?from=${sky}&to=${cotton}`);
  const chain = page.getByRole('region', { name: 'Chain of 2' });
  await chain.getByRole('button', { name: 'Zeta Agro', exact: true }).waitFor();
  await chain.getByText('Negotiating', { exact: true }).waitFor();
  await chain
    .getByText('Zeta Agro signed a memorandum with the Uzbek company Gamma Cotton')
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Signed', exact: true }).click();
  await page.getByText('No chain of at most 4 agreements').waitFor();
  await page.getByRole('button', { name: 'Signed', exact: true }).click();
  await page.getByRole('button', { name: /Show the chain in the network|Show all \d+ chains/ }).click();
  await expect
    .poll(() => new URLSearchParams(page.url().split('?')[1]).getAll('n').length)
    .toBeGreaterThanOrEqual(3);
});
