import { expect, test } from 'vitest';
import type { ArticleInput } from '../../src/model/ingestion.ts';
import { organizationId, useExplorerFixture } from './explorer-fixture.ts';

const partners = [
  ...'Borlan Cindrel Dastura Elkona Farnio Gestala Hurvana Istopan Jarvela Kelmora Lomirex Mantova'.split(
    ' ',
  ),
  ...'Norvika Ostrela Palkora Quentar Rostima Selvara Tarkona Ulvesta Verdano Wolmira Xantora Yelkova'.split(
    ' ',
  ),
];

/** Two firms with two dozen agreements each since the one that they share. */
const busy: ArticleInput = {
  title: 'Two busy firms',
  publisher: 'Daily Ledger',
  publishedOn: '2026-03-20',
  text: [
    'On January 5, 2020, the Serbian company Zeta Agro signed a memorandum with the Kazakh company Altai Ore.',
    ...partners.flatMap((name, index) => [
      `On March ${index + 1}, 2026, the Serbian company Zeta Agro signed a contract with the Uzbek company ${name} Metals.`,
      `On March ${index + 1}, 2026, the Kazakh company Altai Ore signed a contract with the German company ${name} Chemicals.`,
    ]),
  ].join('\n\n'),
};
const explorer = useExplorerFixture([busy]);

test('a tie that lies beyond the first page of both parties is there', async () => {
  const [agro, ore] = await Promise.all(
    ['Zeta Agro', 'Altai Ore'].map((name) => organizationId(explorer, name)),
  );
  const { nodes } = (await explorer.query(
    `{ nodes(ids: ["${agro}", "${ore}"]) { ... on Party { agreements(first: 0) { totalCount } } } }`,
  )) as { nodes?: { agreements: { totalCount: number } }[] };
  for (const node of nodes!) expect(node.agreements.totalCount).toBeGreaterThan(10);
  const page = await explorer.open(`#/table?n=${agro}|0|0&n=${ore}|60|0`);
  await page.getByRole('heading', { name: '1 tie', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Memorandum/ }).waitFor();
  await page.getByText('signed, 5 Jan 2020').waitFor();
});

test('the panel of a party shows the rest of a long list page by page', async () => {
  const agro = await organizationId(explorer, 'Zeta Agro');
  const page = await explorer.open(`#/table?show=${agro}`);
  const panel = page.getByRole('complementary', { name: 'Details: Zeta Agro' });
  for (const title of ['Partners', 'Agreements']) {
    const part = panel
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: `${title} · 25` }) });
    await part.getByText('The first 20 of 25.').waitFor();
    await part.getByRole('button', { name: `Show more: ${title}` }).click();
    await part.getByRole('listitem').nth(24).waitFor();
    expect(await part.getByText('The first').count()).toBe(0);
  }
});
