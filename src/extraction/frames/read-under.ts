import type { Group } from '../lists/read-groups.ts';
import type { Token } from '../tokens/tokenize.ts';
import { type FrameLine, meansSeveral } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { clauseBreaks } from './read-complements.ts';
import { isTreatyLike } from './treaty-like.ts';

/** The sides of what is done under an instrument. */
export interface UnderClause {
  readonly subject: Group | undefined;
  readonly object: Group | undefined;
}

/** `Under a memorandum penned there, A will host a branch of B`: the parties come after it. */
function readOpeningUnder(line: FrameLine, instrument: Instrument): UnderClause | undefined {
  const names = (group: Group) => group.members.some((member) => member.type === 'name');
  const subject = line.groups.find(
    (group) => group.from >= instrument.to && group.preposition === '' && names(group),
  );
  const object =
    subject &&
    line.groups.find(
      (group) =>
        group.from >= subject.to && names(group) && /^(|of|to|with|for|from)$/.test(group.preposition),
    );
  return object ? { subject, object } : undefined;
}

/** `on the strength of a contract`, `by virtue of`. */
function isGround(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'of' &&
    /^(strength|basis|back|foundation|virtue)$/.test(tokens[at - 2]?.lower ?? '') &&
    /^(the|a|by)$/.test(tokens[at - 3]?.lower ?? '')
  );
}

/** `A supplies B under a contract`: subject and object of the clause before are the parties. */
export function readUnder(line: FrameLine, instrument: Instrument): UnderClause | undefined {
  const { tokens } = line.found.line;
  const before = tokens[instrument.from - 1]?.lower ?? '';
  const inLoan = before === 'in' && /^(loan|credit|grant|facility|lease)$/.test(instrument.head);
  const isBase = inLoan || isGround(tokens, instrument.from);
  // `put their names under a protocol`.
  if (line.verbs.some((verb) => verb.class === 'sign' && verb.to === instrument.from)) return undefined;
  if (before !== 'under' && before !== 'through' && !isBase) return undefined;
  if (instrument.from <= 2 && !instrument.definite) return readOpeningUnder(line, instrument);
  let clause = instrument.from;
  while (clause > 0 && !clauseBreaks.has(tokens[clause - 1]!.lower)) clause -= 1;
  const groups = line.groups.filter((group) => group.from >= clause && group.coreEnd <= instrument.from);
  // `Visa-free travel between the two states has applied since 2014 under an agreement`.
  const between = groups.find((group) => group.preposition === 'between' && meansSeveral(group.members));
  const states = between?.members.every(({ type }) => type !== 'name' && type !== 'person');
  if (between && states && isTreatyLike(instrument)) return { subject: between, object: undefined };
  const agent = groups.find(
    (group) => group.preposition === 'by' && group.members.every((member) => member.type === 'name'),
  );
  // `Pilots are trained by A under a memorandum with B`.
  const subject = agent ?? groups.find((group) => group.preposition === '');
  if (!subject) return undefined;
  const object = groups.find(
    (group) =>
      group.from >= subject.coreEnd &&
      // `A, the Peruvian operator, has booked`.
      !(group.from < subject.to && group.members.every(({ type }) => type === 'reference')) &&
      group !== subject &&
      (group.preposition === '' || /^(with|to|for|from|by)$/.test(group.preposition)) &&
      group.members.some((member) => member.type !== 'city'),
  );
  return { subject, object };
}
