import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { organizationId, sampleArticle, talks, useExplorerFixture } from './explorer-fixture.ts';

const explorer = useExplorerFixture([sampleArticle(), talks]);

const partiesOf = (page: Page): string[] =>
  [...new URL(page.url().replace('#/', '')).searchParams.getAll('n')].map((text) => text.split('|')[0]!);

test('a party is expanded by kind, with how many there are before', async () => {
  const hub = await organizationId(explorer, 'Astana Hub');
  const page = await explorer.open(`#/network?n=${hub}|0|0&show=${hub}`);
  const accelerators = page.getByRole('button', { name: /^accelerators 1$/ });
  await accelerators.click();
  await page.getByRole('button', { name: 'accelerators all shown' }).waitFor();
  expect(partiesOf(page)).toHaveLength(2);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.getByRole('heading', { name: '1 tie', exact: true }).waitFor();
  const names = page.locator('section[aria-labelledby="nodes"] tbody .link');
  expect(await names.allInnerTexts()).toEqual(['Astana Hub', 'SEE UP Accelerator']);
});

test('what is added, hidden or collapsed can be undone and done again', async () => {
  const hub = await organizationId(explorer, 'Astana Hub');
  const page = await explorer.open(`#/network?n=${hub}|0|0&show=${hub}`);
  await page.getByRole('button', { name: /^accelerators 1$/ }).click();
  await page.getByRole('button', { name: 'Collapse (1)' }).first().click();
  expect(partiesOf(page)).toEqual([hub]);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => partiesOf(page)).toHaveLength(2);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(() => partiesOf(page)).toEqual([hub]);
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await expect.poll(() => partiesOf(page)).toHaveLength(2);
});

test('a copied link shows the same picture to somebody else', async () => {
  const [agro, sky] = await Promise.all(
    ['Zeta Agro', 'Great Sky'].map((name) => organizationId(explorer, name)),
  );
  const address = `#/network?standing=open&show=${agro}|${sky}&n=${agro}|-40|12|p&n=${sky}|80|-7&sel=${sky}`;
  const page = await explorer.open(address);
  await page.getByRole('heading', { name: /Zeta Agro and Great Sky|Great Sky and Zeta Agro/ }).waitFor();
  const copied = page.url();
  expect(new URLSearchParams(copied.split('?')[1]).getAll('n')).toEqual([`${agro}|-40|12|p`, `${sky}|80|-7`]);
  const colleague = await explorer.open(copied.slice(explorer.url().length + 1));
  await colleague
    .getByRole('status')
    .filter({ hasText: 'Selected: Great Sky' })
    .waitFor({ state: 'attached' });
  expect(colleague.url()).toBe(copied);
});

test('a press on the line between two parties opens their tie, and one beside it does not', async () => {
  const [agro, sky] = await Promise.all(
    ['Zeta Agro', 'Great Sky'].map((name) => organizationId(explorer, name)),
  );
  const page = await explorer.open(`#/network?n=${agro}|-50|0&n=${sky}|50|0`);
  await page.getByLabel(/^Canvas with 2 nodes, 1 ties/).waitFor();
  const canvas = (await page.locator('canvas.sigma-mouse').boundingBox())!;
  const middle = { x: canvas.x + canvas.width / 2, y: canvas.y + canvas.height / 2 };
  const heading = page
    .getByRole('complementary')
    .getByRole('heading', { name: /Zeta Agro and Great Sky|Great Sky and Zeta Agro/ });
  await page.mouse.click(middle.x, middle.y + 30);
  expect(await heading.count()).toBe(0);
  // The picture is drawn anew after the tie has come.
  await expect
    .poll(async () => {
      await page.mouse.click(middle.x, middle.y);
      return heading.count();
    })
    .toBe(1);
});

test('back and forward go through the views and panels', async () => {
  const hub = await organizationId(explorer, 'Astana Hub');
  const page = await explorer.open(`#/network?n=${hub}|0|0`);
  await page.getByRole('link', { name: 'Timeline' }).click();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.getByRole('button', { name: 'Astana Hub', exact: true }).click();
  await page.getByRole('complementary', { name: 'Details: Astana Hub' }).waitFor();
  await page.goBack();
  await expect.poll(() => page.getByRole('complementary').count()).toBe(0);
  await page.goBack();
  await page.getByRole('heading', { name: 'Timeline' }).waitFor();
  await page.goForward();
  await page.getByRole('heading', { name: 'The network as a table' }).waitFor();
});

test('negotiating is not signed: the tie says so, and goes with its filter', async () => {
  const [agro, sky, cotton] = await Promise.all(
    ['Zeta Agro', 'Great Sky', 'Gamma Cotton'].map((name) => organizationId(explorer, name)),
  );
  const page = await explorer.open(`#/table?n=${agro}|0|0&n=${sky}|50|0&n=${cotton}|0|50`);
  const ties = page.locator('section[aria-labelledby="ties"]');
  await expect.poll(() => ties.locator('tbody > tr').count()).toBe(2);
  expect(await ties.locator('tr', { hasText: 'Great Sky' }).innerText()).toContain('Negotiating or planned');
  expect(await ties.locator('tr', { hasText: 'Gamma Cotton' }).innerText()).toContain('Signed or in force');
  await page.getByRole('button', { name: 'Negotiating', exact: true }).click();
  await expect.poll(() => ties.locator('tbody > tr').count()).toBe(1);
});

test('as of an earlier day the tie was not there yet', async () => {
  const [agro, cotton] = await Promise.all(
    ['Zeta Agro', 'Gamma Cotton'].map((name) => organizationId(explorer, name)),
  );
  const page = await explorer.open(`#/table?n=${agro}|0|0&n=${cotton}|0|50`);
  const heading = page.locator('#ties');
  await expect.poll(() => heading.innerText()).toBe('1 tie');
  await page.goto(`${explorer.url()}/#/table?asOf=2026-02-28&n=${agro}|0|0&n=${cotton}|0|50`);
  await expect.poll(() => heading.innerText()).toBe('0 ties');
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect.poll(() => heading.innerText()).toBe('1 tie');
});

test('the slider moves everything on screen through time', async () => {
  const [agro, cotton] = await Promise.all(
    ['Zeta Agro', 'Gamma Cotton'].map((name) => organizationId(explorer, name)),
  );
  const page = await explorer.open(`#/table?n=${agro}|0|0&n=${cotton}|0|50`);
  await expect.poll(() => page.locator('#ties').innerText()).toBe('1 tie');
  await page.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await expect.poll(() => page.locator('#ties').innerText()).toBe('0 ties');
  expect(page.url()).toContain('asOf=');
  await page.keyboard.press('End');
  await expect.poll(() => page.locator('#ties').innerText()).toBe('1 tie');
});

test('a layout runs in a worker, can be stopped, and leaves pinned parties where they are', async () => {
  const hub = await organizationId(explorer, 'Astana Hub');
  const page = await explorer.open(`#/network?n=${hub}|7|9|p&show=${hub}`);
  for (const kind of ['accelerators', 'agencies']) {
    await page.getByRole('button', { name: new RegExp(`^${kind} \\d+$`) }).click();
    await page.getByRole('button', { name: new RegExp(`^${kind} all shown$`) }).waitFor();
  }
  await page.getByRole('button', { name: 'Lay out' }).click();
  await page.getByRole('button', { name: /^(Stop|Lay out)$/ }).click();
  await page.getByRole('button', { name: /^(Stop|Lay out)$/ }).waitFor();
  expect(page.url()).toContain(`n=${hub}|7|9|p`);
});

test('people and events are expanded by kind, and say what joins them', async () => {
  const page = await explorer.open('#/network?n=country:KZ|0|0&n=country:RS|90|0&show=country:KZ');
  await page.getByRole('button', { name: /^people with a title here \d+$/ }).click();
  await page.getByRole('button', { name: 'people with a title here all shown' }).waitFor();
  await page.getByRole('button', { name: /^events with their part \d+$/ }).click();
  await page.getByRole('button', { name: 'events with their part all shown' }).waitFor();
  expect(partiesOf(page).filter((id) => id.startsWith('person:')).length).toBeGreaterThan(0);
  expect(partiesOf(page).filter((id) => id.startsWith('event:')).length).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  const links = page.locator('section[aria-labelledby="links"] tbody');
  await links.getByText('President', { exact: true }).waitFor();
  await links
    .getByText(/^took part/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Kassym-Jomart Tokayev' }).first().click();
  const panel = page.getByRole('complementary', { name: 'Details: Kassym-Jomart Tokayev' });
  await panel.getByRole('button', { name: /^events with their part \d+$/ }).waitFor();
  await panel.getByRole('button', { name: 'Dossier' }).click();
  await page
    .getByRole('dialog', { name: 'Dossier: Kassym-Jomart Tokayev' })
    .getByText('President, Kazakhstan', { exact: true })
    .waitFor();
});

test('an event brings those who took part, and not before it began', async () => {
  const { events } = (await explorer.query('{ events(kind: [FORUM], first: 1) { nodes { id } } }')) as {
    events?: { nodes: { id: string }[] };
  };
  const forum = events!.nodes[0]!.id;
  const page = await explorer.open(`#/network?n=${forum}|0|0&show=${forum}`);
  await page.getByRole('button', { name: /^that took part \d+$/ }).click();
  await page.getByRole('button', { name: 'that took part all shown' }).waitFor();
  await page.getByRole('link', { name: 'Table', exact: true }).click();
  await page.getByRole('heading', { name: /^\d other links?$/ }).waitFor();
  await page.goto(page.url().replace('#/table?', '#/table?asOf=2025&'));
  await page.getByRole('heading', { name: '0 ties' }).waitFor();
  await page
    .getByRole('button', { name: /Business Forum/ })
    .first()
    .waitFor();
  await expect.poll(() => page.locator('#links').count()).toBe(0);
});

test('what had not come here yet is not shown as known by then', async () => {
  const [agro, cotton] = await Promise.all(
    ['Zeta Agro', 'Gamma Cotton'].map((name) => organizationId(explorer, name)),
  );
  const page = await explorer.open(`#/table?n=${agro}|0|0&n=${cotton}|0|50`);
  await page.getByRole('heading', { name: '1 tie', exact: true }).waitFor();
  await page.getByLabel('Known by', { exact: true }).fill('2026-11-22');
  await page.getByRole('heading', { name: '0 ties' }).waitFor();
  expect(page.url()).toContain('knownAt=2026-11-22T23:59:59.999Z');
  await page.getByRole('button', { name: 'Back to all that is known' }).click();
  await page.getByRole('heading', { name: '1 tie', exact: true }).waitFor();
});

test('the address of every view brings that view back, and one that means nothing the start', async () => {
  const hub = await organizationId(explorer, 'Astana Hub');
  const said = `asOf=2026-06&knownAt=2027-01-01T00:00:00Z&from=${hub}&to=country:RS&show=${hub}&n=${hub}|3|-4|p`;
  for (const view of ['network', 'table', 'paths', 'compare', 'matrix', 'map', 'timeline']) {
    const page = await explorer.open(`#/${view}?${said}`);
    await page.getByRole('complementary', { name: 'Details: Astana Hub' }).waitFor();
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    const { hash, searchParams } = new URL(page.url().replace('#/', ''), 'http://x');
    expect([hash, page.url().includes(`#/${view}?`)]).toEqual(['', true]);
    expect([...searchParams].sort()).toEqual([...new URLSearchParams(said)].sort());
    await page.context().close();
  }
  const hostile =
    '#/<script>alert(1)</script>?n=%00|x|y&show=%22%3E%3Cimg%20src=x%3E&asOf=9999-99&read=a|1-x&sel=__proto__';
  const page = await explorer.open(hostile);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.getByText('Nothing has this id').waitFor();
});
