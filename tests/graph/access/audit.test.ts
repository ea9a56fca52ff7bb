import { beforeEach, describe, expect, inject, test } from 'vitest';
import { createAudit } from '../../../src/access/audit.ts';
import { commandLineCaller } from '../../../src/access/caller.ts';
import { AppError } from '../../../src/errors.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { ownToken, useRights } from './api-under-rights.ts';

const rights = useRights();
const own = `Bearer ${ownToken}`;
const text = 'The Serbian company Alpha Pharm signed a memorandum with the Kazakh company Beta Foods.';
const ingest = `mutation { ingestArticles(articles: [{ text: "${text}" }]) { articles { article { id } } } }`;

let article: string;
let pharm: string;
beforeEach(async () => {
  const { body } = await rights.ask('open', ingest, own, { 'x-request-id': 'the-first' });
  article = body.data.ingestArticles.articles[0].article.id;
  pharm = (await rights.ask('open', '{ organization(ref: { name: "Alpha Pharm" }) { id } }')).body.data
    .organization.id;
});

describe('the audit log', () => {
  test('tells who did what, when, to what, why, and by which request', async () => {
    const token = `Bearer ${await rights.issuer().sign({ scope: 'curate' })}`;
    const { body } = await rights.ask(
      'open',
      `mutation { setOrganizationCountry(id: "${pharm}", country: "ME", reason: "it moved", author: "the minister") { judgementId } }`,
      token,
      { 'x-request-id': 'the-second' },
    );
    const [entry, before] = await rights.log();
    expect(entry).toMatchObject({
      caller: 'vesna',
      callerKind: 'JWT',
      field: 'setOrganizationCountry',
      reason: 'it moved',
      outcome: 'DONE',
      requestId: 'the-second',
      address: '127.0.0.1',
      times: 1,
    });
    expect(entry.targets).toEqual([pharm, body.data.setOrganizationCountry.judgementId]);
    expect(before).toMatchObject({
      field: 'ingestArticles',
      targets: [article],
      requestId: 'the-first',
      caller: 'server token',
    });
    expect(JSON.stringify(await rights.log())).not.toContain('memorandum');
    const history = await rights.ask('open', `{ history(id: "${pharm}") { author } }`);
    expect(history.body.data.history).toEqual([{ author: 'vesna' }]);
  });

  test('tells of what could not be done, and of what was refused', async () => {
    await rights.ask(
      'open',
      'mutation { retractArticle(id: "article:none", reason: "r") { retracted } }',
      own,
    );
    await rights.ask('open', ingest);
    await rights.ask('open', ingest);
    await rights.ask('open', '{ countries { totalCount } }', 'Bearer wrong');
    const [wrong, refused, rejected, ...rest] = await rights.log();
    expect(wrong).toMatchObject({ field: 'authenticate', outcome: 'REFUSED', code: 'UNAUTHENTICATED' });
    expect(refused).toMatchObject({
      field: 'ingestArticles',
      outcome: 'REFUSED',
      code: 'UNAUTHENTICATED',
      callerKind: 'ANONYMOUS',
    });
    expect(rejected).toMatchObject({
      field: 'retractArticle',
      outcome: 'REJECTED',
      code: 'INPUT_NOT_FOUND',
      targets: ['article:none'],
    });
    expect(rest).toHaveLength(1);
  });

  test('has an entry where nothing had to be written, too', async () => {
    await rights.ask('open', ingest, own);
    expect((await rights.log()).map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE']);
  });

  test('is read by pages and by what is asked for, by admins', async () => {
    await rights.ask('open', `mutation { retractArticle(id: "${article}", reason: "r") { retracted } }`, own);
    const { body } = await rights.ask(
      'open',
      '{ auditLog(first: 1) { totalCount nodes { field } pageInfo { hasNextPage endCursor } } }',
      own,
    );
    expect(body.data.auditLog).toMatchObject({
      totalCount: 2,
      nodes: [{ field: 'retractArticle' }],
      pageInfo: { hasNextPage: true },
    });
    const next = await rights.ask(
      'open',
      `{ auditLog(first: 5, after: "${body.data.auditLog.pageInfo.endCursor}") { nodes { field outcome } } }`,
      own,
    );
    expect(next.body.data.auditLog.nodes).toEqual([{ field: 'ingestArticles', outcome: 'DONE' }]);
    const some = await rights.ask(
      'open',
      '{ auditLog(filter: { fields: ["retractArticle"], outcomes: [DONE], callers: ["server token"], from: "2020-01-01T00:00:00Z" }) { totalCount } none: auditLog(filter: { to: "2020-01-01T00:00:00Z" }) { totalCount } }',
      own,
    );
    expect(some.body.data).toEqual({ auditLog: { totalCount: 1 }, none: { totalCount: 0 } });
    const bad = await rights.ask('open', '{ auditLog(first: 101) { totalCount } }', own);
    expect(bad.code).toBe('BAD_USER_INPUT');
  });

  test('is never answered to one from what was answered to another', async () => {
    const asked = '{ auditLog { totalCount } }';
    expect((await rights.ask('open', asked, own)).status).toBe(200);
    expect((await rights.ask('open', asked, `Bearer ${await rights.key(['read'])}`)).status).toBe(403);
    expect((await rights.ask('open', asked)).status).toBe(401);
  });
});

test('a change and its entry are there together, or neither is', async () => {
  const graph = openGraph({ address: inject('database') });
  try {
    const audit = createAudit(graph, () => new Date());
    const act = {
      caller: commandLineCaller('ana'),
      field: 'test',
      targets: ['a'],
      reason: null,
      requestId: null,
      address: null,
    };
    const before = (await rights.log()).length;
    const failing = audit.perform(act, (witness) =>
      graph.write(async (transaction) => {
        await witness(transaction, ['b']);
        throw new AppError('BAD_USER_INPUT', 'too late');
      }),
    );
    await expect(failing).rejects.toThrow('too late');
    const [entry] = await rights.log();
    expect(entry).toMatchObject({
      outcome: 'REJECTED',
      code: 'BAD_USER_INPUT',
      targets: ['a'],
      targetCount: 1,
    });
    await audit.perform(act, (witness) => graph.write((transaction) => witness(transaction, ['b', 'a'])));
    expect((await rights.log())[0]).toMatchObject({
      outcome: 'DONE',
      targets: ['a', 'b'],
      targetCount: 2,
    });
    expect((await rights.log()).length).toBe(before + 2);
  } finally {
    await graph.close();
  }
});
