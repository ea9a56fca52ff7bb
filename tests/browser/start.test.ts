import { describe, expect, test } from 'vitest';
import { sampleArticle, talks, useExplorerFixture } from './explorer-fixture.ts';

describe('over some articles', () => {
  const explorer = useExplorerFixture([sampleArticle(), talks]);

  test('the start page tells the newest agreements, the busiest pairs and how much there is', async () => {
    const page = await explorer.open();
    const newest = page.getByRole('region', { name: 'Newest agreements' });
    await newest.getByText('Zeta Agro').first().waitFor();
    expect(await newest.locator('.when').first().innerText()).toBe('9 Mar 2026');
    await page.getByRole('button', { name: /^Kazakhstan and Serbia/ }).click();
    const details = page.getByRole('complementary', {
      name: /^Details: (Kazakhstan and Serbia|Serbia and Kazakhstan)$/,
    });
    await details.getByRole('button', { name: /^Memorandum .*SEE UP Accelerator/ }).waitFor();
  });

  test('from a name with typing errors to the sentence that proves a tie', async () => {
    const page = await explorer.open();
    await page.getByRole('combobox', { name: 'Search or ask' }).fill('Astna Hub');
    await page
      .getByRole('option', { name: /Astana Hub/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Details: Astana Hub' }).waitFor();
    await page.getByRole('button', { name: /^1 agreement with SEE UP Accelerator/ }).click();
    await page.getByRole('complementary', { name: /Details: .*SEE UP Accelerator/ }).waitFor();
    await page
      .getByRole('button', { name: /^Read in place/ })
      .first()
      .click();
    expect(await page.locator('.article mark').innerText()).toContain('SEE UP Accelerator');
  });

  test('from a question to its answer, its evidence and its GraphQL', async () => {
    const page = await explorer.open();
    const question = 'Which Serbian firms partner with Astana Hub?';
    await page.getByRole('button', { name: question }).click();
    const answer = page.getByRole('region', { name: 'Answer' });
    await answer.getByText('each signed a memorandum of cooperation with Astana Hub').first().waitFor();
    const nodes = answer.getByRole('list', { name: 'What the answer speaks of' });
    expect(await nodes.getByRole('listitem').count()).toBe(3);
    await answer.getByRole('button', { name: 'Show the GraphQL' }).click();
    expect(await answer.locator('pre').innerText()).toMatch(/query \w+/);
    expect(new URLSearchParams(page.url().split('?')[1]).get('q')).toBe(question);
    await answer.getByRole('button', { name: 'Show as a network' }).click();
    await page.getByRole('application', { name: /^Canvas with [34] nodes/ }).waitFor();
  });

  test('search works by keyboard alone, and says how many it suggests', async () => {
    const page = await explorer.open('#/network');
    const field = page.getByRole('combobox', { name: 'Search', exact: true });
    await field.focus();
    await page.keyboard.type('vucic');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBeTruthy();
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: /Details: .*Vučić/ }).waitFor();
  });

  test('the address holds what was asked', async () => {
    const page = await explorer.open('#/start?q=Gamma');
    await page
      .getByRole('region', { name: 'Found for “Gamma”' })
      .getByRole('button', { name: 'Gamma Cotton', exact: true })
      .waitFor();
    expect(await page.getByRole('combobox').inputValue()).toBe('Gamma');
  });

  test('what nobody is called is said so', async () => {
    const page = await explorer.open('#/start?q=Qwxyzv');
    await page.getByText('Nothing is called “Qwxyzv”').waitFor();
  });
});

describe('over nothing', () => {
  const explorer = useExplorerFixture([]);

  test('every view says what to do rather than being empty', async () => {
    const page = await explorer.open();
    await page.getByRole('heading', { name: 'Nothing has been loaded yet' }).waitFor();
    await page.getByText('npx diplograph ingest my-articles/').waitFor();
    await page.getByRole('link', { name: 'Network' }).click();
    await page.getByRole('heading', { name: 'The network is empty' }).waitFor();
    await page.getByRole('link', { name: 'Matrix' }).click();
    await page.getByText('No two countries share an agreement').waitFor();
  });
});
