import { findSubject } from './find-subject.ts';
import type { Verb } from './find-verbs.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { readStatus } from './read-status.ts';

/** How far behind an instrument a pronoun may still stand for it. */
const reach = 30;

/** Verbs of signing whose object is nothing but an instrument. */
const signs = /^(sign|ink|initial|conclud|ratif|finali|seal|formali|countersign|execut)/;

/** Whether `it` or `them` is what a verb is done to: `have called it off`, `are to sign it`. */
function hasPronoun({ found }: FrameLine, verb: Verb): boolean {
  const { tokens } = found.line;
  const at = tokens.findIndex(
    ({ lower }, place) => place >= verb.at && place <= verb.to && /^(it|them)$/.test(lower),
  );
  // `agreed it would`: the pronoun opens a clause of its own.
  return (
    at >= 0 && !/^(is|was|are|were|has|had|have|will|would|can|could)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/**
 * What is done to an instrument told before by whoever the clause names: `The contract is ready; A and B are to sign it`,
 * `When their pact ended, A and B did not renew it`.
 */
export function readObjectPronouns(
  line: FrameLine,
  frames: readonly Frame[],
  before: Instrument | undefined,
): Frame[] {
  return line.verbs.flatMap((verb) => {
    const tells =
      /^(sign|initial|renew|end|suspend|deny)$/.test(verb.class) && !verb.passive && !verb.nominal;
    if (verb.class === 'sign' && !signs.test(verb.word)) return [];
    if (!tells || !hasPronoun(line, verb) || frames.some((frame) => frame.verbs.includes(verb))) return [];
    const own = line.instruments.filter(({ to }) => to <= verb.from && verb.from - to <= reach).at(-1);
    const instrument = verb.class === 'deny' ? before : (own ?? (verb.from <= 12 ? before : undefined));
    const subject = findSubject(line, verb);
    const status = readStatus([verb]);
    if (!instrument || !subject || !status) return [];
    const named = subject.members.every(({ type }) => type === 'name' || type === 'country');
    if (!named && subject.members[0]?.type !== 'reference') return [];
    const frame = plainFrame({
      line: line.found.line.index,
      rule: 'frames/object-pronoun',
      instrument: { ...instrument, plural: false, count: null, definite: true },
      status,
      verbs: [verb],
      first: subject.members,
      second: [],
      from: subject.from,
      to: verb.to + 1,
      topicFrom: verb.to + 1,
    });
    return [frame];
  });
}
