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

test('a copied address keeps how many countries the matrix shows', async () => {
  const page = await explorer.open('#/matrix');
  await page.getByLabel('Countries').selectOption('20');
  await expect.poll(() => page.url()).toContain('countries=20');
  const copy = await explorer.open(new URL(page.url()).hash);
  expect(await copy.getByLabel('Countries').inputValue()).toBe('20');
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
  await page.getByLabel('Count by').selectOption('QUARTER');
  await page.getByRole('img', { name: /^Agreements by quarter: 2026-Q1: \d+/ }).waitFor();
  expect(page.url()).toContain('by=QUARTER');
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

test('two parties stand side by side: counts, what is between them, whom both know', async () => {
  const page = await explorer.open('#/compare?from=country:KZ&to=country:RS');
  const table = page.getByRole('region', { name: 'By status' });
  await table.getByRole('columnheader', { name: 'Kazakhstan' }).waitFor();
  await table.getByRole('row', { name: /^Signed \d+ \d+$/ }).waitFor();
  await page.getByRole('heading', { name: /^Between the two · \d+$/ }).waitFor();
  await page
    .getByRole('button', { name: /^Memorandum/ })
    .first()
    .click();
  await page.getByRole('complementary', { name: /^Details: Memorandum/ }).waitFor();
});

test('two times stand side by side, with the difference', async () => {
  const page = await explorer.open('#/compare?compare=times');
  await page.getByRole('textbox', { name: 'As of' }).fill('2025');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page
    .getByRole('region', { name: 'By status' })
    .getByRole('row', { name: /^Signed \d+ \d+ \+\d+$/ })
    .waitFor();
  expect(page.url()).toContain('beside=2025');
  await page.getByRole('textbox', { name: 'As of' }).fill('last year');
  await page.getByText('Expected a day, a month or a year').waitFor();
});

test('the map is moved and zoomed by keys, wheel, drag and buttons', async () => {
  const page = await explorer.open('#/map');
  const map = page.getByRole('application', { name: /^Map of \d+ ties/ });
  const box = async () => (await map.getAttribute('viewBox'))!.split(' ').map(Number);
  await page.getByRole('button', { name: /^Kazakhstan and Serbia: \d+$/ }).waitFor();
  await map.focus();
  await page.keyboard.press('+');
  await expect.poll(async () => (await box())[2]).toBe(800);
  const [before] = await box();
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await box())[0]).toBe(before! + 100);
  await page.keyboard.press('0');
  await expect.poll(box).toEqual([0, 0, 1200, 530]);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(async () => (await box())[2]).toBe(800);
  await map.hover();
  await page.mouse.wheel(0, -200);
  await expect.poll(async () => (await box())[2]).toBeLessThan(800);
  const [left] = await box();
  await page.mouse.down();
  await page.mouse.move(200, 400, { steps: 4 });
  await page.mouse.up();
  await expect.poll(async () => (await box())[0]).not.toBe(left);
  await page.getByRole('button', { name: 'Show the whole world' }).click();
  await expect.poll(box).toEqual([0, 0, 1200, 530]);
});
