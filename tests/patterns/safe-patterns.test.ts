import { describe, expect, it } from 'vitest';
import { findDangers } from './check-pattern.ts';
import { findPatterns, patternsOf } from './find-patterns.ts';

/** Why a file makes patterns while it runs, and patterns as it makes them, which are checked like those that are told. */
interface Reason {
  readonly why: string;
  readonly instances: () => readonly RegExp[];
}

/** By file, from the root of the project. */
const reasons: Readonly<Record<string, Reason>> = {};

const { literals, made } = findPatterns('src');

function read(program: string) {
  return patternsOf('given.ts', program);
}

describe('regular expressions', () => {
  it('are found wherever they stand in a program', () => {
    const program = 'const a = 4 / 2 / 1; // /no/\nf(/[/]a/giu);\nnew RegExp("b+", "m"); RegExp(`c`);';
    expect(read(program).literals).toEqual([
      { where: 'given.ts:2', source: '[/]a', flags: 'giu' },
      { where: 'given.ts:3', source: 'b+', flags: 'm' },
      { where: 'given.ts:3', source: 'c', flags: '' },
    ]);
    expect(read('new RegExp(name);\nnew globalThis.RegExp("a", flags)').made).toEqual([
      { where: 'given.ts:1', file: 'given.ts' },
      { where: 'given.ts:2', file: 'given.ts' },
    ]);
    expect(literals.length).toBeGreaterThan(300);
  });

  it('are told to be slow with a text that makes them so', async () => {
    expect(await findDangers(read('/^(a+)+$/; /^a+$/; /\\s+$/').literals)).toEqual([
      expect.stringMatching(/^given\.ts:1 \/\^\(a\+\)\+\$\/: exponential, as on 'a'/),
      expect.stringMatching(/^given\.ts:1 \/\\s\+\$\/: polynomial, as on /),
    ]);
  });

  it('of src take time in proportion to the text, whatever the text', { timeout: 600_000 }, async () => {
    const instances = Object.entries(reasons).flatMap(([where, reason]) =>
      reason.instances().map(({ source, flags }) => ({ where, source, flags })),
    );
    expect(await findDangers([...literals, ...instances])).toEqual([]);
  });

  it('are made while the program runs only where a reason is told', () => {
    expect(made.filter(({ file }) => !(file in reasons)).map(({ where }) => where)).toEqual([]);
    expect(Object.keys(reasons).filter((file) => !made.some((one) => one.file === file))).toEqual([]);
  });
});
