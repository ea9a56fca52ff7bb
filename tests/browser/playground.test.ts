import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { sampleArticle, useExplorerFixture } from './explorer-fixture.ts';

const run = promisify(execFile);

interface Answered {
  readonly data: unknown;
}

/** Does what curl would: its arguments come from a shell, so that the quoting is that of a shell. */
async function runCurl(command: string): Promise<Answered> {
  const { stdout } = await run('sh', ['-c', `curl() { printf '%s\\0' "$@"; }\n${command}`]);
  const parts = stdout.split('\0').slice(0, -1);
  const after = (option: string): string => parts[parts.indexOf(option) + 1]!;
  const address = parts.find((part) => part.startsWith('http'))!;
  const [name = '', value = ''] = after('--header').split(': ');
  const response = await fetch(address, {
    method: 'POST',
    headers: { [name]: value },
    body: after('--data'),
  });
  return (await response.json()) as Answered;
}

async function runTypeScript(program: string): Promise<Answered> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program]);
  return JSON.parse(stdout) as Answered;
}

/** A machine without Python reads the literal that Python would: it is JSON in JSON. */
async function runPython(program: string): Promise<Answered> {
  try {
    return JSON.parse((await run('python3', ['-c', program])).stdout) as Answered;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const literal = /data=(.*)\.encode\(\)/.exec(program)![1]!;
  const response = await fetch(`${explorer.url()}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.parse(literal) as string,
  });
  return (await response.json()) as Answered;
}

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
  const expected = await explorer.query(query);
  const copied = async (language: string): Promise<string> => {
    await page.getByRole('button', { name: language }).click();
    await page.getByText(`${language} copied`).waitFor();
    return (await page.evaluate('navigator.clipboard.readText()')) as string;
  };
  expect((await runCurl(await copied('curl'))).data).toEqual(expected);
  expect((await runTypeScript(await copied('TypeScript'))).data).toEqual(expected);
  expect((await runPython(await copied('Python'))).data).toEqual(expected);
  const [network] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: 'Network' }).click(),
  ]);
  await network.getByRole('application', { name: /^Canvas with [34] nodes/ }).waitFor();
  explorer.failures.splice(0);
});

test('the playground opens with a tab for each kind of question, and each answers as it stands', async () => {
  const page = await explorer.open('graphql');
  await page.getByRole('tab', { name: 'SerbianPartners' }).waitFor();
  const names = await page.getByRole('tab').allInnerTexts();
  for (const name of ['Ask', 'Search', 'Paths', 'Compare', 'Dashboard', 'Trade'])
    expect(names.some((tab) => tab.includes(name))).toBe(true);
  const paths = page.getByRole('tab', { name: /^Paths/ });
  // The tabs slide into their places while the page comes up.
  await expect
    .poll(async () => {
      await paths.getByRole('button', { name: 'Paths' }).click();
      return paths.getAttribute('aria-selected');
    })
    .toBe('true');
  // GraphiQL notes a moment after a change of tabs which operation the editor holds, and refuses to run until it has.
  const asTable = page.getByRole('button', { name: 'Table' });
  await expect
    .poll(
      async () => {
        await page
          .getByRole('button', { name: /Execute query/ })
          .first()
          .click();
        return asTable.waitFor({ timeout: 5000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  await asTable.click();
  await page
    .getByRole('dialog', { name: 'Result as a table' })
    .getByText('Yugoimport SDPR')
    .first()
    .waitFor();
  explorer.failures.splice(0);
});
