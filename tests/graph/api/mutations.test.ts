import { afterAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openAccess } from '../../../src/access/open-access.ts';
import { createHandler } from '../../../src/api/create-handler.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { openCuration, openIngestion } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';

const token = 'a-token-of-the-tests';
const driver = connect();
const graph = openGraph({ address: inject('database') });
let minute = 0;
const now = () => new Date(Date.UTC(2026, 10, 23, 12, minute++));
const handler = createHandler({
  graph,
  services: {
    curation: (witness) => openCuration(graph, now, witness),
    ingestion: (witness) => openIngestion({ graph, now, witness }),
  },
  access: openAccess({ graph, token, publicRead: true, jwt: null, now }),
});

beforeEach(async () => {
  await emptyDatabase(driver);
  await migrate(graph);
});
afterAll(async () => {
  await graph.close();
  await driver.close();
});

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what the tests look at.
  readonly data: any;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

async function ask(query: string, variables: object = {}, bearer: string | null = token): Promise<Answer> {
  const response = await handler.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer === null ? {} : { authorization: `Bearer ${bearer}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
}

const alpha = {
  text: 'The Serbian company Alpha Pharm signed a memorandum with the Kazakh company Beta Foods.',
  publishedOn: '2026-03-01',
  url: 'https://news.example/1',
};
const zeta = {
  text: 'The Serbian company Zeta Agro signed a contract with the Uzbek company Gamma Cotton.',
  publishedOn: '2026-03-02',
  title: 'A "contract": signed at last',
};
const ingest = `mutation($articles: [ArticleInput!]!) { ingestArticles(articles: $articles) {
  articles { outcome article { id title url publishedOn text } error { code message path } } userErrors { code } } }`;

async function load(): Promise<{ pharm: string; agro: string; articles: string[] }> {
  const { data } = await ask(ingest, { articles: [alpha, zeta] });
  const found = await ask(
    `{ a: organization(ref: {name: "Alpha Pharm"}) { id } b: organization(ref: {name: "Zeta Agro"}) { id } }`,
  );
  return {
    pharm: found.data.a.id,
    agro: found.data.b.id,
    // biome-ignore lint/suspicious/noExplicitAny: see above.
    articles: data.ingestArticles.articles.map((one: any) => one.article.id),
  };
}

describe('mutations', () => {
  it.each([null, 'another-token-of-16', ''])('are refused with the token %s', async (bearer) => {
    const { errors } = await ask(ingest, { articles: [alpha] }, bearer);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    const { records } = await driver.executeQuery('MATCH (a:Article) RETURN count(a) AS articles');
    expect(records[0]!.get('articles')).toBe(0);
  });

  it('load articles, tell the outcome of each in order, and go on after a bad one', async () => {
    const { data } = await ask(ingest, { articles: [alpha, { text: '…' }, zeta, alpha] });
    const { articles, userErrors } = data.ingestArticles;
    expect(userErrors).toEqual([]);
    expect(articles.map((one: { outcome: string }) => one.outcome)).toEqual([
      'LOADED',
      'REJECTED',
      'LOADED',
      'UNCHANGED',
    ]);
    expect(articles[0].article).toMatchObject(alpha);
    expect(articles[2].article).toMatchObject({ text: zeta.text, title: zeta.title });
    expect(articles[1].error).toMatchObject({ code: 'BAD_USER_INPUT', path: ['articles', '1'] });
    const updated = await ask(ingest, { articles: [{ ...alpha, text: `${alpha.text} It was in Nis.` }] });
    expect(updated.data.ingestArticles.articles[0].outcome).toBe('UPDATED');
  });

  it('merge, keep the old id resolving, show it in the history, and undo', async () => {
    const { pharm, agro } = await load();
    const { data } = await ask(
      `mutation { mergeOrganizations(into: "${pharm}", from: ["${agro}"], reason: "one firm", author: "Vesna") {
        judgementId organization { id aliases agreements { totalCount } } userErrors { message } } }`,
    );
    const { judgementId, organization } = data.mergeOrganizations;
    expect(organization).toEqual({
      id: pharm,
      aliases: ['Alpha Pharm', 'Zeta Agro'],
      agreements: { totalCount: 2 },
    });
    const old = await ask(
      `{ node(id: "${agro}") { id } organization(ref: {id: "${agro}"}) { id }
         agreements(filter: {parties: [{id: "${agro}"}]}) { totalCount } history(id: "${agro}") { action author reason undoneAt } }`,
    );
    expect(old.data).toEqual({
      node: { id: pharm },
      organization: { id: pharm },
      agreements: { totalCount: 2 },
      history: [{ action: 'MERGE', author: 'Vesna', reason: 'one firm', undoneAt: null }],
    });
    const undone = await ask(
      `mutation { undoJudgement(id: "${judgementId}") { undone userErrors { message } } }`,
    );
    expect(undone.data.undoJudgement).toEqual({ undone: true, userErrors: [] });
    expect((await ask(`{ node(id: "${agro}") { id } }`)).data.node.id).toBe(agro);
    const again = await ask(
      `mutation { undoJudgement(id: "${judgementId}") { undone userErrors { code message } } }`,
    );
    expect(again.data.undoJudgement).toMatchObject({
      undone: false,
      userErrors: [{ code: 'BAD_USER_INPUT' }],
    });
  });

  it('retract an article with what only it says, at every knownAt too', async () => {
    const { articles } = await load();
    const later = '2027-01-01T00:00:00Z';
    const count = async () =>
      (await ask(`{ agreements(knownAt: "${later}") { totalCount } }`)).data.agreements.totalCount;
    expect(await count()).toBe(2);
    const { data } = await ask(
      `mutation { retractArticle(id: "${articles[1]}", reason: "withdrawn") { retracted judgementId userErrors { message } } }`,
    );
    expect(data.retractArticle).toMatchObject({ retracted: true, userErrors: [] });
    expect(await count()).toBe(1);
    expect(
      (await ask(`{ node(id: "${articles[1]}") { id } history(id: "${articles[1]}") { action } }`)).data,
    ).toEqual({
      node: null,
      history: [{ action: 'RETRACT' }],
    });
    const unknown = await ask(
      'mutation { retractArticle(id: "article:none") { retracted userErrors { code } } }',
    );
    expect(unknown.data.retractArticle).toEqual({
      retracted: false,
      userErrors: [{ code: 'INPUT_NOT_FOUND' }],
    });
  });

  it('split, set a country, and say what a client can mend', async () => {
    const { pharm } = await load();
    const set = await ask(
      `mutation { setOrganizationCountry(id: "${pharm}", country: "ME", reason: "moved") { organization { country { code } countryBasis } userErrors { code } } }`,
    );
    expect(set.data.setOrganizationCountry).toEqual({
      organization: { country: { code: 'ME' }, countryBasis: 'CURATED' },
      userErrors: [],
    });
    const split = await ask(
      `mutation { splitOrganization(id: "${pharm}", names: ["Nobody"], reason: "x") { organizations { id } judgementId userErrors { code message } } }`,
    );
    expect(split.data.splitOrganization).toMatchObject({
      organizations: [],
      judgementId: null,
      userErrors: [{ code: 'BAD_USER_INPUT', message: expect.stringContaining('got "Nobody"') }],
    });
  });
});

describe('the review queue', () => {
  it('lists what the rules are not sure of, and an answer takes it off', async () => {
    const articles = [
      {
        text: 'Yerevan State University of Armenia signed a memorandum with the Kazakh company Beta Foods.',
        publishedOn: '2026-03-01',
      },
      {
        text: 'Yerevan State Medical University of Armenia signed a contract with the Uzbek company Gamma Cotton.',
        publishedOn: '2026-03-02',
      },
    ];
    await ask(ingest, { articles });
    const queue =
      '{ reviewQueue { totalCount nodes { id names score why about { id } evidence { nodes { quote } } } } }';
    const { data } = await ask(queue);
    const waiting = data.reviewQueue.nodes;
    expect(data.reviewQueue.totalCount).toBe(waiting.length);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting[0].about.length).toBe(2);
    expect(waiting[0].evidence.nodes.length).toBeGreaterThan(1);
    const answered = await ask(
      `mutation { decideJudgement(id: "${waiting[0].id}", verdict: SAME, reason: "its site says so") { decided judgementId userErrors { message } } }`,
    );
    expect(answered.data.decideJudgement).toMatchObject({ decided: true, userErrors: [] });
    expect((await ask(queue)).data.reviewQueue.totalCount).toBe(waiting.length - 1);
    await ask(`mutation { undoJudgement(id: "${answered.data.decideJudgement.judgementId}") { undone } }`);
    const apart = await ask(
      `mutation { decideJudgement(id: "${waiting[0].id}", verdict: DIFFERENT, reason: "two firms") { decided userErrors { message } } }`,
    );
    expect(apart.data.decideJudgement.decided).toBe(true);
    expect((await ask(queue)).data.reviewQueue.totalCount).toBe(waiting.length - 1);
  });
});
