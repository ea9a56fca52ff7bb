import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { sampleArticle, useExplorerFixture } from './explorer-fixture.ts';

const explorer = useExplorerFixture([sampleArticle()]);
const query =
  '{ organizations(filter: { country: ["RS"], partnersWith: { name: "Astana Hub" } }) { nodes { name kind } } }';

test('a result can be a table, a CSV, a network and a program', async () => {
  const page = await explorer.open(`graphql?query=${encodeURIComponent(query)}`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page
    .getByRole('button', { name: /Execute query/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('dialog', { name: 'Result as a table' });
  await table.getByRole('cell', { name: 'SEE UP Accelerator' }).waitFor();
  await table.getByRole('button', { name: 'Close' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV' }).click(),
  ]);
  expect((await readFile(await download.path(), 'utf8')).split('\r\n')[0]).toBe('name,kind');
  await page.getByRole('button', { name: 'curl' }).click();
  await page.getByText('curl copied').waitFor();
  // The playground sends what is typed without its blanks.
  expect(await page.evaluate('navigator.clipboard.readText()')).toContain(
    'partnersWith:{name:\\"Astana Hub\\"}',
  );
  const [network] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Network' }).click(),
  ]);
  await network.getByRole('application', { name: /^Canvas with [34] nodes/ }).waitFor();
  explorer.failures.splice(0);
});
