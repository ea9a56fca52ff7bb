import { describe, expect, it } from 'vitest';
import { useApiFixture } from '../api/fixture.ts';

const api = useApiFixture();

interface Asked {
  readonly ask: {
    readonly understood: boolean;
    readonly reason: string | null;
    readonly text: string;
    readonly query: string | null;
    readonly nodes: readonly { readonly id: string; readonly status?: string }[];
    readonly evidence: readonly { readonly quote: string }[];
  };
}

const operation = `query Ask($question: String!) {
  ask(question: $question) {
    understood reason text query variables
    nodes { id ... on Agreement { status } }
    evidence { quote start end article { id title text } }
  }
}`;

async function ask(question: string): Promise<Asked['ask']> {
  return (await api.answer<Asked>(operation, { question })).ask;
}

describe('Query.ask', () => {
  it.each<[string, string[]]>([
    [
      'Which Serbian firms partner with Astana Hub?',
      ['organization:bstp', 'organization:cdt', 'organization:see-up'],
    ],
    [
      'Who partners with Astana Hub?',
      ['organization:bstp', 'organization:cdt', 'organization:nomad-works', 'organization:see-up'],
    ],
    ['Who is negotiating with Astana Hub?', ['organization:morava-grid']],
    ['Which German banks did Astana Hub end contracts with?', ['organization:rhein-bank']],
    ['Which agreements did Kazakhstan sign with Serbia in 2025?', ['agreement:treaty']],
    ['What did the government of Kazakhstan sign with the government of Serbia?', ['agreement:treaty']],
    ['Which agreements involve Great Sky, Rhein Bank and Serbia?', ['agreement:energy']],
    ['Which bilateral agreements does Great Sky have?', ['agreement:arms']],
    ['Which memorandums of Astana Hub are in force?', ['agreement:hub-bstp']],
    ['Which contracts were terminated in 2024?', ['agreement:hub-rhein']],
    ['Which contracts were terminated in 2025?', []],
    ['Who is the president of Serbia?', ['person:vucic']],
    ['Who is the director of Great Sky?', ['person:omarova']],
    ['What was signed at the business forum?', ['agreement:hub-cdt', 'agreement:hub-see-up']],
    ['Which visits took place in Serbia in February 2026?', ['event:visit']],
    ['How did trade between Germany and Kazakhstan change?', ['trade-figure:kz-de']],
  ])('%s', async (question, expected) => {
    const answer = await ask(question);
    expect(answer.reason).toBeNull();
    expect(answer.nodes.map(({ id }) => id).sort()).toEqual(expected);
  });

  it('shows what was so at the time that is asked about, below its nodes too', async () => {
    const { nodes } = await ask('As of June 2023, which contracts did Astana Hub have?');
    expect(nodes).toEqual([]);
    const then = await ask('As of the end of 2025, which contracts of Astana Hub were terminated?');
    expect(then.nodes).toEqual([{ id: 'agreement:hub-rhein', status: 'TERMINATED' }]);
  });

  it('counts everything where a list has several pages', async () => {
    const { text, nodes } = await ask('How many contracts did Anka Holding sign?');
    expect(text).toMatch(/^55 signed contracts of Anka Holding/);
    expect(nodes).toHaveLength(55);
  });

  it('tells namesakes apart only where the question does', async () => {
    const either = await ask('Tell me about the Institute of Physics');
    expect(either).toMatchObject({ understood: false, nodes: [], query: null });
    expect(either.reason).toMatch(
      /could be Institute of Physics \(Germany\) or Institute of Physics \(Serbia\)/,
    );
    const one = await ask('Tell me about the Institute of Physics of Serbia');
    expect(one.nodes.map(({ id }) => id)).toEqual(['organization:physics-rs']);
  });

  it('finds names by any spelling', async () => {
    for (const question of ['Tell me about ASTANA-HUB', 'tell me about the astana hub technopark'])
      expect((await ask(question)).nodes.map(({ id }) => id)).toEqual(['organization:astana-hub']);
    expect((await ask('Tell me about Dorde Zivkovic Nova Fund')).nodes.map(({ id }) => id)).toEqual([
      'organization:zivkovic',
    ]);
  });

  it.each([
    'Which firms partner with Zorblax Corp?',
    'Which Serbian firms love Astana Hub?',
    '} { __schema { types { name } } }',
    'MATCH (n) DETACH DELETE n',
    '\u0000 \\" " + [ ] ~ * ?',
    'a'.repeat(10_000),
  ])('does not understand %j, and says so without an error', async (question) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ understood: false, nodes: [], evidence: [], query: null });
    expect(answer.reason).toBeTruthy();
    expect(api.unexpected).toEqual([]);
  });
});
