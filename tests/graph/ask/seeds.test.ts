import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { findFiles } from '../../../src/article/find-files.ts';
import { formatOf } from '../../../src/article/source.ts';
import { readAnswer, type ShownAnswer } from '../../../src/cli/show-answer.ts';
import type { Graph } from '../../../src/graph/graph.ts';
import { migrate } from '../../../src/graph/migrate.ts';
import { openGraph } from '../../../src/graph/open-graph.ts';
import { loadItems, tryRead } from '../../../src/pipeline.ts';
import { connect, emptyDatabase } from '../database.ts';

/** Questions over the graph of the sample articles. */

let graph: Graph;
const now = () => new Date('2026-11-23T12:00:00.000Z');

beforeAll(async () => {
  const driver = connect();
  await emptyDatabase(driver);
  await driver.close();
  graph = openGraph({ address: inject('database') });
  await migrate(graph);
  const files = await findFiles(['seeds/articles']);
  const items = files.map((name) => tryRead({ name, format: formatOf(name)!, bytes: readFileSync(name) }));
  await loadItems({ graph, items, now });
});
afterAll(() => graph.close());

const ask = (question: string): Promise<ShownAnswer> => readAnswer(graph, question, now);
const named = (answer: ShownAnswer): string[] =>
  answer.nodes.map((node) => String(node.name ?? node.title ?? node.headline)).sort();

const hubPartners = [
  'Belgrade Science and Technology Park',
  'Center for Digital Transformation',
  'SEE UP Accelerator',
];

describe('who', () => {
  it.each<[string, string[]]>([
    ['Which Serbian firms partner with Astana Hub?', hubPartners],
    ['which serbian firms partner with astana hub', hubPartners],
    ['Which organizations from Serbia signed a memorandum with Astana Hub?', hubPartners],
    ['List Astana Hub’s Serbian partners.', hubPartners],
    ['Who are the partners of Astana Hub in Slovenia?', ['Ljubljana Startup Lab']],
    ['With which Uzbek organizations does Astana Hub cooperate?', ['Tashkent Innovation Yard']],
    ['Which Kazakh agencies are negotiating with Serbian companies?', ['Kazakh Invest']],
    ['Which Kazakh firms are partners of Yugoimport-SDPR?', ['Great Sky', 'SP Kaztechnology']],
    [
      'Which universities from Portugal signed agreements with Vietnamese universities?',
      ['Mondego University'],
    ],
    [
      'Which Ghanaian organizations signed agreements with Danish companies?',
      ['Tema Gateway Authority', 'Volta Grid Company'],
    ],
    ['Which Danish firms have contracts with Ghanaian firms?', ['Vestkyst Wind', 'Øresund Climate Fund']],
    [
      'Who did Vestkyst Wind sign a contract with?',
      ['Andes Verde Energía', 'Hanbit Marine', 'Volta Grid Company'],
    ],
    ['Who plans to sign a contract with Kroonlink?', ['Savanna Trust Bank']],
    ['Who is in talks with a Spanish airport operator?', ['Colchis Air']],
    ['Which organizations have agreements with both Astana Hub and Kenya?', ['Kirsipuu Systems']],
    ['Which organization has the most partners?', ['Astana Hub']],
    [
      'Which organizations are based in Estonia?',
      ["Estonian Exporters' League", 'Kirsipuu Systems', 'Kroonlink', 'Tallinn Digital Academy'],
    ],
    ['How many Kazakh companies are there?', ['Great Sky', 'SP Kaztechnology']],
    ['Which country has the most agreements with Kazakhstan?', ['Serbia']],
    ['Which countries signed agreements with Kenya?', ['Estonia']],
    ['Which Serbian banks partner with Astana Hub?', []],
    ['Who negotiates with Tingis Logistics?', []],
  ])('%s', async (question, expected) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ understood: true, reason: null });
    expect(named(answer)).toEqual([...expected].sort());
  });
});

describe('which agreements', () => {
  it.each<[string, number, RegExp]>([
    [
      'How many MoUs did Kazakhstan sign with Serbia in 2026?',
      4,
      /^4 signed memorandums between Kazakhstan and Serbia in 2026/,
    ],
    ['How many agreements does Kazakhstan have with Serbia?', 6, /^6 /],
    ['How many MoUs did Kazakhstan sign with Serbia in 2025?', 0, /^0: .*What there is:/],
    ['What agreements has Yugoimport SDPR signed?', 2, /^Two: /],
    ['What agreements are there between Chile and South Korea?', 7, /^Seven: .*being negotiated.*/],
    ['What is being negotiated between Chile and South Korea?', 1, /Ferrocarriles del Maule/],
    ['Which agreements between Denmark and Ghana are planned?', 1, /Air services/],
    ['Which agreements are in force?', 3, /^Three: /],
    ['Which agreements were denied?', 1, /Volta Grid Company/],
    ['Which agreement expired?', 1, /Mirae Battery/],
    ['Which contracts have been terminated?', 1, /Korle Waste Services/],
    ['What did Kazakhstan and Serbia sign on 26 February 2026?', 6, /^Six: /],
    ['Which agreements were signed since May 2026?', 4, /^Four: /],
    ['What agreements were signed last year?', 8, /^Eight: /],
    ['Which defense agreements were signed?', 1, /Great Sky/],
    ['Which contracts are about wind turbines?', 1, /Volta Grid Company/],
    ['List agreements on container services.', 2, /Hai Van Shipping/],
    ['What was the first agreement of Kenya?', 1, /Kenya Federation of Traders \(in force since 2019\)/],
    ['Which is the latest memorandum between Kazakhstan and Slovenia?', 1, /Ljubljana Startup Lab/],
    ['What was signed at the Slovenia–Uzbekistan Business Forum?', 1, /Drava Turbines/],
    ['As of January 2026, which agreements were planned?', 2, /mobile money/],
    ['In which sectors do Kazakhstan and Serbia cooperate?', 5, /^Three: digital \(3\)/],
  ])('%s', async (question, count, text) => {
    const answer = await ask(question);
    expect(answer.understood).toBe(true);
    expect(answer.nodes.filter((node) => node.__typename === 'Agreement')).toHaveLength(count);
    expect(answer.text).toMatch(text);
  });
});

describe('whether, when, where, how', () => {
  it.each<[string, RegExp]>([
    ['Is Kazakh Invest negotiating with Serbian drug makers?', /^Yes: /],
    ['Does Kazakh Invest have an agreement with Serbian companies?', /^No: .*being negotiated/],
    ['Has Colchis Air signed an agreement with Atlas Azur?', /^No: .*planned for 2026-06-30/],
    ['Are Astana Hub and Bio4 Campus partners?', /^No: /],
    ['Is Astana Hub a partner of Kirsipuu Systems?', /^Yes: /],
    ['Does Astana Hub have partners in Estonia?', /^Yes: .*Kirsipuu/],
    ['Is the free trade agreement between Chile and South Korea in force?', /^Yes: /],
    ['Is Astana Hub based in Serbia?', /^No: .*Kazakhstan/],
    ['Is Great Sky a Kazakh company?', /^Yes: /],
    ['When did Great Sky and Yugoimport-SDPR sign their framework agreement?', /^2026-02-26 /],
    ['When was the treaty between Estonia and Kenya signed?', /^2025-10-14 /],
    ['When will the customs agreement between Chile and South Korea be signed?', /2026-09-08/],
    ['When was the Georgia–Morocco Business Forum?', /^2026-05-20/],
    ['Where did the Georgia-Morocco Business Forum take place?', /^Tangier, Morocco/],
    ['Where is Kirsipuu Systems based?', /^Estonia/],
    [
      'What is the status of the agreement between Chile and South Korea on customs data?',
      /PLANNED 2026-09-08/,
    ],
    ['What is the trade between Kazakhstan and Serbia?', /more than 107 million USD, up 7.6%, 2025/],
    ['What are Portugal’s exports to Vietnam?', /^Exports of Portugal to Vietnam: 64 million EUR, down 3%/],
    ['Who is the president of Kazakhstan?', /^Kassym-Jomart Tokayev/],
    ['Who is the minister of economy of Chile?', /^Antonia Larraguibel/],
    ['Who is Kaarel Lindvere?', /Economy Minister \(Estonia\)/],
    ['Who took part in the Estonia–Kenya Digital Forum?', /Kaarel Lindvere/],
    ['Who signed for Estonia?', /Estonia/],
    ['What kind of organization is Bio4 Campus?', /technology park/],
    ['What other names does Yugoimport SDPR have?', /Yugoimport-SDPR/],
    ['What has been said about Great Sky?', /^One article speaks of Great Sky/],
    ['Compare Kazakhstan and Serbia', /Between them: /],
    ['Tell me about Kirsipuu Systems', /company of Estonia/],
  ])('%s', async (question, text) => {
    const answer = await ask(question);
    expect(answer.understood).toBe(true);
    expect(answer.text).toMatch(text);
    expect(answer.evidence.length + Number(answer.text.startsWith('No: '))).toBeGreaterThan(0);
  });
});

describe('what it tells beside the answer', () => {
  it('has the sentence, which stands in its article', async () => {
    const { evidence } = await ask('Which Serbian firms partner with Astana Hub?');
    expect(evidence.length).toBeGreaterThan(0);
    for (const { quote, start, end, article } of evidence) {
      const { nodes } = await graphText(article.id);
      expect(nodes.slice(start, end)).toBe(quote);
    }
  });

  it('has the operation, which runs as it stands and finds the same', async () => {
    const answer = await ask('How many MoUs did Kazakhstan sign with Serbia in 2026?');
    const { execute } = await import('../../../src/api/execute.ts');
    const { data } = await execute(
      { graph },
      { query: answer.query!, variables: JSON.parse(answer.variables!) as Record<string, unknown> },
    );
    const { agreements } = data as unknown as { agreements: { totalCount: number; nodes: { id: string }[] } };
    expect(agreements.totalCount).toBe(4);
    expect(agreements.nodes.map(({ id }) => id).sort()).toEqual(answer.nodes.map(({ id }) => id).sort());
  });
});

async function graphText(id: string): Promise<{ nodes: string }> {
  const { execute } = await import('../../../src/api/execute.ts');
  const { data } = await execute(
    { graph },
    { query: 'query ($id: ID!) { node(id: $id) { ... on Article { text } } }', variables: { id } },
  );
  return { nodes: (data as unknown as { node: { text: string } }).node.text };
}
