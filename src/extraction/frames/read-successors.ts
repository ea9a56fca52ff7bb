import type { Verb } from './find-verbs.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { clauseBreaks } from './read-complements.ts';
import { readStatus } from './read-status.ts';

const later = /^(new|fresh|successor|replacement|follow-up|follow-on|renewed|another|next|interim)$/;

/** Whether an instrument comes after one told before: `a new one`, `a successor agreement`. */
export function isSuccessor({ found }: FrameLine, { from, to, plural }: Instrument): boolean {
  const { tokens } = found.line;
  return !plural && tokens.slice(from, to).some(({ lower }) => later.test(lower));
}

/** First and last token of the clause that a place stands in. */
function clauseAround({ found }: FrameLine, at: number): readonly [number, number] {
  const breaks = (place: number) => clauseBreaks.has(found.line.tokens[place]!.lower);
  let from = at;
  while (from > 0 && !breaks(from - 1)) from -= 1;
  let to = at;
  while (to < found.line.tokens.length && !breaks(to)) to += 1;
  return [from, to];
}

/** `was replaced by a new convention`: there is one already. */
function isReplacement(line: FrameLine, { from, definite }: Instrument): boolean {
  return (
    !definite &&
    /^(by|with)$/.test(line.found.line.tokens[from - 1]?.lower ?? '') &&
    line.verbs.some(
      ({ word, to, future, negated }) =>
        /^(replace|supersede)d?$/.test(word) && !future && !negated && to <= from && from - to <= 4,
    )
  );
}

/** The verbs of a clause that say where an instrument stands: behind it, or right before it. */
function verbsOf(line: FrameLine, { from, to }: Instrument, start: number, end: number): Verb[] {
  const behind = line.verbs.filter((verb) => verb.from >= to && verb.to <= end);
  const before = line.verbs.filter((verb) => verb.from >= start && verb.to <= from && from - verb.to <= 2);
  return before.length > 0 ? before.slice(-1) : behind;
}

/**
 * What comes after an agreement of which the text has told, where no parties are named with it: `The old contract
 * expired; a new one is to be signed in October`.
 */
export function readSuccessors(line: FrameLine, frames: readonly Frame[]): Frame[] {
  return line.instruments.flatMap((instrument) => {
    if (!isSuccessor(line, instrument)) return [];
    if (frames.some((frame) => frame.instrument?.from === instrument.from)) return [];
    const replaces = isReplacement(line, instrument);
    const [from, to] = clauseAround(line, instrument.from);
    const named = line.groups.some(
      (group) =>
        group.from >= from &&
        group.to <= to &&
        group.members.some(({ type }) => type === 'name' || type === 'country'),
    );
    const verbs = verbsOf(line, instrument, from, to).filter((verb) =>
      /^(sign|initial|negotiate|expect|hold)$/.test(verb.class),
    );
    const status = readStatus(verbs) ?? (replaces ? 'SIGNED' : null);
    if ((named && !replaces) || !status || verbs.some((verb) => verb.negated)) return [];
    const frame = plainFrame({
      line: line.found.line.index,
      rule: 'frames/successor',
      instrument: { ...instrument, definite: false },
      status,
      verbs,
      first: [],
      second: [],
      from: instrument.from,
      to,
      topicFrom: instrument.to,
    });
    return [frame];
  });
}
