import { expect, it } from 'vitest';
import { agreementsOf } from './read.ts';

/** A text and the agreements it reports, in the order of the text; a report that updates one before is listed too. */
export type Case = readonly [text: string, ...expected: string[]];

/** One test a case: the text is its name. */
export function checkAgreements(cases: readonly Case[]): void {
  it.each(cases.map(([text, ...expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(agreementsOf(text)).toEqual(expected);
  });
}
