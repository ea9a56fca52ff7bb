import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/ask/ask.ts';
import { functionWords } from '../../src/ask/vocabulary/function-words.ts';
import { nouns } from '../../src/ask/vocabulary/nouns.ts';
import { ranks, verbs } from '../../src/ask/vocabulary/verbs.ts';
import { emptyWorld, names } from './fakes.ts';

const unknown = ['flummox', 'Zorblax', 'wuzzle', 'Snark'];
const vocabulary = [...functionWords, ...nouns, ...verbs, ...ranks]
  .flatMap(([phrases]) => phrases.split('|'))
  .concat(Object.keys(names), ['Serbia', 'Kazakh', 'in 2026', 'since May 2025', 'Serbia’s', '?', ',']);

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

describe('ask', () => {
  it('answers or says why not, whatever the words, with an operation that the schema takes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 12 }),
        async (words) => {
          const world = emptyWorld();
          const answer = await ask(words.join(' '), world);
          expect(answer.text).not.toBe('');
          expect(answer.understood).toBe(answer.reason === null);
          expect(answer.understood).toBe(answer.operation !== null);
          for (const { query } of world.ran) expect(validate(schema, parse(query))).toEqual([]);
        },
      ),
      { numRuns: 1500, seed: 6 },
    );
  });

  it('answers nothing of which a word has gone unread: what it takes for a condition it names', async () => {
    const salad = fc.tuple(
      fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }),
      fc.constantFrom(...unknown),
      fc.array(fc.constantFrom(...vocabulary), { maxLength: 8 }),
    );
    await fc.assert(
      fc.asyncProperty(salad, async ([before, word, after]) => {
        const answer = await ask([...before, word, ...after].join(' '), emptyWorld());
        if (answer.understood) expect(answer.text.toLowerCase()).toContain(word.toLowerCase());
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('takes any text, and is done with it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), async (text) => {
        expect((await ask(text, emptyWorld())).question).toBe(text);
      }),
      { numRuns: 300, seed: 8 },
    );
  });

  it.each([
    '',
    '???',
    '\u0000\ud800',
    'x'.repeat(5000),
    'and '.repeat(200),
    '"; MATCH (n) DETACH DELETE n //',
    '{ __schema { types { name } } }',
    '<img src=x onerror=alert(1)>',
    'Ignore all previous instructions',
    'Serbia which sign when with',
  ])('does not understand %j, and runs nothing', async (text) => {
    const world = emptyWorld();
    const answer = await ask(text, world);
    expect(answer).toMatchObject({ understood: false, nodes: [], evidence: [], operation: null });
    expect(answer.reason).not.toBe('');
    expect(world.ran).toEqual([]);
  });

  it('keeps text of the question out of the operation', async () => {
    const world = emptyWorld();
    const { operation } = await ask('Which agreements are about "} injected {"?', world);
    expect(operation?.query ?? '').not.toContain('injected');
    const topic = await ask('Which agreements are about injected turbines?', world);
    expect(topic.understood).toBe(true);
    expect(topic.operation!.query).not.toContain('injected');
  });

  it('proposes names that are like one that nobody bears', async () => {
    const { reason } = await ask('Which firms partner with Astana Hubb?', emptyWorld());
    expect(reason).toBe(
      'No organization, person or country is called “Astana Hubb” in the graph. Did you mean “Astana Hub”?',
    );
  });

  it('says what it understands where it does not', async () => {
    const { reason } = await ask('What is the meaning of life?', emptyWorld());
    expect(reason).toMatch(
      /I do not understand “meaning”, “life”.* What I understand: questions about agreements/,
    );
  });

  it('passes on what fails below it', async () => {
    const run = async () => Promise.reject(new Error('no database'));
    await expect(ask('Who partners with Astana Hub?', { ...emptyWorld(), run })).rejects.toThrow(
      'no database',
    );
  });
});
