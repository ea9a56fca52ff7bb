import { expect, test } from 'vitest';
import { hostileArticle, organizationId, sampleArticle, useExplorerFixture } from './explorer-fixture.ts';

const explorer = useExplorerFixture([sampleArticle(), hostileArticle]);

test('a fact opens its article with the sentence highlighted in place', async () => {
  const hub = await organizationId(explorer, 'Astana Hub');
  const page = await explorer.open(`#/network?n=${hub}|0|0&show=${hub}`);
  await page
    .getByRole('button', { name: /^Memorandum/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Read in place/ })
    .first()
    .click();
  const mark = page.locator('.article mark');
  await mark.waitFor();
  expect(await mark.innerText()).toContain('each signed a memorandum of cooperation with Astana Hub');
  const source = page.getByRole('complementary', { name: 'Source' });
  expect(await source.innerText()).toContain('Diplograph Samples, 26 Feb 2026');
  expect(await source.locator('.article').innerText()).toContain('Politics, commerce, culture');
});

test('the text of an article is text, whatever it says', async () => {
  const steel = await organizationId(explorer, 'Delta Steel');
  const page = await explorer.open(`#/network?n=${steel}|0|0&show=${steel}`);
  await page
    .getByRole('button', { name: /^Read in place/ })
    .first()
    .click();
  await page.locator('.article mark').waitFor();
  const source = page.getByRole('complementary', { name: 'Source' });
  expect(await source.innerText()).toContain(hostileArticle.title);
  expect(await source.innerText()).toContain('<b onmouseover="window.harmed=1">Harm & Co</b>');
  expect(await source.locator('.article').innerText()).toContain(
    '<script>window.harmed=1</script> said little.',
  );
  expect(await source.locator('img, script, b').count()).toBe(0);
  for (const view of ['table', 'timeline']) {
    await page.goto(`${explorer.url()}/#/${view}?n=${steel}|0|0&show=${steel}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  expect(await page.evaluate('window.harmed')).toBeUndefined();
});

test('the page may run no script of its own text', async () => {
  const response = await fetch(`${explorer.url()}/`);
  expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self';/);
  expect(await response.text()).not.toMatch(/<script(?![^>]*\bsrc=)/);
});
