import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { ArticleInput } from '../../src/model/ingestion.ts';
import { organizationId, sampleArticle, talks, token, useExplorerFixture } from './explorer-fixture.ts';

/** Two names of which the rules are not sure whether they are one. */
const alike: readonly ArticleInput[] = [
  {
    title: 'A memorandum in Yerevan',
    text: 'Yerevan State University of Armenia signed a memorandum with the Kazakh company Beta Foods.',
    publishedOn: '2026-03-01',
  },
  {
    title: 'A contract in Tashkent',
    text: 'Yerevan State Medical University of Armenia signed a contract with the Uzbek company Omega Silk.',
    publishedOn: '2026-03-02',
  },
];
/** It says of no country, so that only a person can tell whether it means another one. */
const namesake: ArticleInput = {
  title: 'A namesake',
  text: 'Great Sky signed an agreement with the Turkish company Delta Yapi.',
  publishedOn: '2026-03-04',
};
const explorer = useExplorerFixture([sampleArticle(), talks, namesake, ...alike]);

async function openWithToken(address: string, given = token): Promise<Page> {
  const page = await explorer.open(address);
  await page.getByRole('button', { name: 'Curation: give a token' }).click();
  await page.getByRole('dialog').getByLabel('Token').fill(given);
  await page.getByRole('dialog').getByLabel('Your name').fill('A. Curator');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  return page;
}

async function decide(page: Page, verb: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  const button = dialog.getByRole('button', { name: verb });
  expect(await button.isDisabled()).toBe(true);
  await dialog.getByLabel('Reason').fill('the register says so');
  await button.click();
  await dialog.waitFor({ state: 'detached' });
}

test('without a token nothing can be changed', async () => {
  const id = await organizationId(explorer, 'Great Sky');
  const page = await explorer.open(`#/network?n=${id}|0|0&show=${id}`);
  await page.getByRole('heading', { name: 'Great Sky' }).waitFor();
  expect(await page.getByRole('button', { name: 'Set country …' }).count()).toBe(0);
});

test('a country is set with a reason, shown in the history, and undone', async () => {
  const id = await organizationId(explorer, 'Great Sky');
  const page = await openWithToken(`#/table?n=${id}|0|0&show=${id}`);
  await page.getByRole('button', { name: 'Set country …' }).click();
  await page.getByRole('dialog').locator('select').selectOption('DE');
  await page.getByText('it becomes Germany, whatever the articles tell').waitFor();
  await decide(page, 'Set the country');
  await page.getByText('a person said so').waitFor();
  await page.getByText('Set country: the register says so').waitFor();
  await page.getByText('A. Curator, 23 Nov 2026').waitFor();
  await page.getByRole('button', { name: 'Undo …' }).click();
  await decide(page, 'Undo it');
  await page.getByText(/undone by A\. Curator/).waitFor();
  await page.getByText('a person said so').waitFor({ state: 'hidden' });
});

test('a merge shows what will change, and can be undone', async () => {
  const id = await organizationId(explorer, 'Gamma Cotton');
  const page = await openWithToken(`#/table?n=${id}|0|0&show=${id}`);
  await page.getByRole('button', { name: 'Merge …' }).click();
  await page.getByRole('combobox', { name: 'The organization that is the same' }).fill('Bio4');
  await page.getByRole('option', { name: /Bio4 Campus/ }).click();
  await page.getByText('goes away, and its id leads here').waitFor();
  await decide(page, 'Merge them');
  await page.getByText('Bio4 Campus').first().waitFor();
  expect(await organizationId(explorer, 'Bio4 Campus')).toBe(id);
  await page.getByRole('button', { name: 'Undo …' }).click();
  await decide(page, 'Undo it');
  await expect.poll(() => organizationId(explorer, 'Bio4 Campus')).not.toBe(id);
});

test('a retracted article takes with it what only it said', async () => {
  const id = await organizationId(explorer, 'Gamma Cotton');
  const page = await openWithToken(`#/table?n=${id}|0|0&show=${id}`);
  await page
    .getByRole('button', { name: /^Read in place/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Retract this article …' }).click();
  await decide(page, 'Retract it');
  await page.getByText('This article is no longer there').waitFor();
  await page.getByText('Nothing has this id').waitFor();
  const source = page.getByRole('complementary', { name: 'Source' });
  await source.getByText('Retract: the register says so').waitFor();
  await source.getByRole('button', { name: 'Undo …' }).click();
  await decide(page, 'Undo it');
  await source.locator('.article mark').waitFor();
  await page.getByRole('heading', { name: 'Gamma Cotton' }).waitFor();
  expect(await organizationId(explorer, 'Gamma Cotton')).toBe(id);
});

test('one name is split by the articles that use it, and joined again', async () => {
  const id = await organizationId(explorer, 'Great Sky');
  const page = await openWithToken(`#/table?n=${id}|0|0&show=${id}`);
  await page.getByRole('button', { name: 'Split …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('select').selectOption('articles');
  await dialog.getByRole('checkbox', { name: 'A namesake' }).check();
  await dialog.getByText('1 of 3 go to a new organization').waitFor();
  await decide(page, 'Split it');
  const namesakes = async (): Promise<string[]> => {
    const found = (await explorer.query(
      '{ organizations(filter: { name: { contains: "great sky" } }) { nodes { name } } }',
    )) as { organizations?: { nodes: { name: string }[] } };
    return found.organizations?.nodes.map(({ name }) => name) ?? [];
  };
  expect(await namesakes()).toHaveLength(2);
  await page.getByText('Split: the register says so').waitFor();
  await page.getByRole('button', { name: 'Undo …' }).first().click();
  await decide(page, 'Undo it');
  await expect.poll(namesakes).toHaveLength(1);
});

test('what the rules are not sure of is answered side by side with its evidence', async () => {
  const page = await openWithToken('#/review');
  const { reviewQueue } = (await explorer.query('{ reviewQueue { nodes { about { id } } } }')) as {
    reviewQueue?: { nodes: { about: { id: string }[] }[] };
  };
  const ids = reviewQueue!.nodes[0]!.about.map(({ id }) => id);
  const pair = page.getByRole('region', { name: /Yerevan State University/ }).first();
  await pair.getByText('signed a memorandum with the Kazakh company Beta Foods').waitFor();
  await pair.getByText('signed a contract with the Uzbek company Omega Silk').waitFor();
  await pair.getByText('speaks for one').click();
  await pair.getByRole('listitem').first().waitFor();
  await pair.getByRole('button', { name: 'They are one …' }).click();
  await page.getByText('They become one, with the names').waitFor();
  await decide(page, 'Make them one');
  await page.getByText('Nothing waits').waitFor();
  const now = async (): Promise<(string | undefined)[]> => {
    const { nodes } = (await explorer.query(`{ nodes(ids: ${JSON.stringify(ids)}) { id } }`)) as {
      nodes?: ({ id: string } | null)[];
    };
    return nodes?.map((node) => node?.id) ?? [];
  };
  const [one, other] = await now();
  expect(one).toBe(other);
  await page.goto(`${explorer.url()}/#/table?n=${one}|0|0&show=${one}`);
  await page.getByRole('button', { name: 'Undo …' }).click();
  await decide(page, 'Undo it');
  await expect.poll(async () => new Set(await now()).size).toBe(2);
});

test('a wrong token is refused in words, and nothing happens', async () => {
  const id = await organizationId(explorer, 'Great Sky');
  const page = await openWithToken(`#/table?n=${id}|0|0&show=${id}`, 'a-token-that-is-wrong');
  await page.getByRole('button', { name: 'Set country …' }).click();
  await page.getByRole('dialog').locator('select').selectOption('DE');
  await page.getByRole('dialog').getByLabel('Reason').fill('no reason');
  await page.getByRole('button', { name: 'Set the country' }).click();
  await page.getByRole('dialog').getByRole('alert').filter({ hasText: /token/ }).waitFor();
  explorer.failures.splice(0);
});
