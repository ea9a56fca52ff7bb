import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { organizationId, sampleArticle, talks, useExplorerFixture } from './explorer-fixture.ts';

const explorer = useExplorerFixture([sampleArticle(), talks]);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds, each as a line. The script comes in past the policy of the page, by the protocol of the browser. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const run = `axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`;
  const { violations: found } = (await page.evaluate(run)) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  );
}

const views = [
  'start',
  'start?q=Astana',
  'network',
  'table',
  'paths',
  'compare',
  'compare?compare=times&beside=2025',
  'matrix',
  'map',
  'timeline',
  'review',
];

test.each(views.flatMap((view) => (['light', 'dark'] as const).map((scheme) => [view, scheme] as const)))(
  'axe finds nothing on %s, %s',
  async (view, colorScheme) => {
    const [sky, agro] = await Promise.all(
      ['Great Sky', 'Zeta Agro'].map((name) => organizationId(explorer, name)),
    );
    const mark = view.includes('?') ? '&' : '?';
    const page = await explorer.open(
      `#/${view}${mark}show=${sky}&n=${sky}|0|0&n=${agro}|60|10&from=${sky}&to=${agro}`,
      {
        colorScheme,
      },
    );
    await page.getByRole('heading', { name: 'Great Sky' }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await violations(page)).toEqual([]);
  },
);

test('axe finds nothing in the panels, the source, a dialog and the dossier', async () => {
  const sky = await organizationId(explorer, 'Great Sky');
  const page = await explorer.open(`#/table?show=${sky}&n=${sky}|0|0`);
  await page
    .getByRole('button', { name: /^Framework agreement/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Read in place/ })
    .first()
    .click();
  await page.locator('.article mark').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Curation: give a token' }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Close the source' }).click();
  await page.getByRole('button', { name: 'Dossier' }).click();
  await page.getByRole('heading', { name: 'Sources', exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test('the keyboard alone goes from party to party, opens, pins and hides', async () => {
  const [sky, agro] = await Promise.all(
    ['Great Sky', 'Zeta Agro'].map((name) => organizationId(explorer, name)),
  );
  const page = await explorer.open(`#/network?n=${sky}|0|0&n=${agro}|100|0`);
  await page.getByRole('application').focus();
  const selected = page.getByRole('status').filter({ hasText: 'Selected:' });
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => selected.innerText()).toBe('Selected: Great Sky');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => selected.innerText()).toBe('Selected: Zeta Agro');
  await page.keyboard.press('p');
  await expect.poll(() => page.url()).toContain(`n=${agro}|100|0|p`);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Details: Zeta Agro' }).waitFor();
  await page.getByRole('application').focus();
  await page.keyboard.press('Delete');
  await expect.poll(() => page.url()).not.toContain(`n=${agro}`);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.url()).toContain(`n=${agro}`);
});

test('the page is reached past the header by one key', async () => {
  const page = await explorer.open('#/timeline');
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate('document.activeElement.id')).toBe('main');
  expect(page.url()).toContain('#/timeline');
});

test.each([360, 1280, 3840])('nothing is cut off at %d pixels', async (width) => {
  const sky = await organizationId(explorer, 'Great Sky');
  for (const view of ['start', 'network', 'table', 'matrix', 'map', 'timeline', 'paths', 'compare']) {
    const page = await explorer.open(`#/${view}?n=${sky}|0|0`, { viewport: { width, height: 800 } });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const main = (await page.evaluate(
      'const main = document.getElementById("main"); [main.scrollWidth, main.clientWidth]',
    )) as [number, number];
    expect(main[0], view).toBeLessThanOrEqual(main[1]);
    await page.context().close();
  }
});
