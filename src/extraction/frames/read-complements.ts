import type { Group } from '../lists/read-groups.ts';
import type { Token } from '../tokens/tokenize.ts';
import { isClearBetween } from './find-subject.ts';
import type { Verb } from './find-verbs.ts';
import { type FrameLine, meansSeveral } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { readUnderWhich } from './read-under-which.ts';
import { actsOnOther, isAttached, tellsFate } from './verb-attachment.ts';

const slots = ['between', 'with', 'by', 'to', 'from', 'of', 'for', 'involving', 'including'] as const;
/** The prepositions whose groups complete an instrument; `among` counts as `between`. */
export type Slot = (typeof slots)[number];

/** What completes an instrument to its right: groups by their preposition, and the verbs that speak of it. */
export interface Complements {
  readonly slots: Map<Slot, Group>;
  /** Subject of a relative clause: `the memorandum that A and B signed`. */
  relative?: Group | undefined;
  /** Who joined later: `to which C acceded`. */
  joined?: Group;
  /** Parties behind an inverted verb: `memorandum have concluded A and B`. */
  inverted?: Group;
  /** Further groups of the same kind: `with A on x, with B on y`, `between A and B, between C and D`. */
  readonly repeated: Group[];
  /** Further pairs: `by A with B and by C with D`. */
  readonly pairs: (readonly [Group, Group])[];
  /** The first of a pair whose other side is still to come. */
  half?: Group | undefined;
  readonly verbs: Verb[];
  end: number;
}

/** Words that end the clause which an instrument stands in. */
export const clauseBreaks: ReadonlySet<string> = new Set([
  ';',
  ':',
  'while',
  'whereas',
  'whilst',
  'but',
  'although',
  'though',
  'because',
]);

function assign(complements: Complements, group: Group, severalFrom: boolean): void {
  const slot = /^(among|amongst|linking|joining)$/.test(group.preposition) ? 'between' : group.preposition;
  if (!(slots as readonly string[]).includes(slot)) return;
  const taken = complements.slots.get(slot as Slot);
  if (slot === 'by' && taken && complements.slots.has('with')) complements.half = group;
  else if (slot === 'with' && complements.half) {
    complements.pairs.push([complements.half, group]);
    complements.half = undefined;
  } else if (!taken) complements.slots.set(slot as Slot, group);
  else if (slot === 'with' || slot === 'between') complements.repeated.push(group);
  // `letters of intent, one from A, one from B`.
  else if (slot === 'from' && severalFrom) complements.repeated.push(group);
  else if (slot === 'by')
    complements.slots.set(slot, { ...taken, members: [...taken.members, ...group.members] });
}

/** A subject with its verb after a comma or `and`, or a verb after `and`, begins a clause of its own. */
function startsNewClause(line: FrameLine, at: number): boolean {
  const { tokens } = line.found.line;
  const token = tokens[at]!;
  if (token.lower !== 'and' && token.text !== ',') return false;
  const next = token.text === ',' && tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
  // `, which the Basotho side terminated`: it is said of what stands before.
  if (token.text === ',' && tokens[at + 1]?.lower === 'which') return false;
  const group = line.groups.find((each) => each.from === next || each.from === next + 1);
  if (group && line.verbs.some((verb) => verb.from >= group.to && verb.from - group.to <= 2 && !verb.bare))
    return true;
  if (group && line.verbs.some((verb) => verb.at === group.to)) return true;
  const repeated = token.lower === 'and' || tokens[at + 1]?.lower === 'and';
  // `was approved on Monday and will be signed in May`: both are said of it.
  const awaited = (verb: Verb) => verb.passive && verb.future;
  return repeated && line.verbs.some((verb) => verb.from === next && verb.class === 'sign' && !awaited(verb));
}

function hasOwnParties(line: FrameLine, instrument: Instrument): boolean {
  return line.groups.some(
    (group) => group.prepositionAt === instrument.to && /^(between|with|among|by)$/.test(group.preposition),
  );
}

/** Whether another instrument that takes the parties to its right for itself begins at a place. */
function yieldsTo(line: FrameLine, instrument: Instrument, at: number): boolean {
  const { tokens } = line.found.line;
  const next = line.instruments.find((each) => each.from === at);
  if (
    !next ||
    next === instrument ||
    (next.weak && !hasOwnParties(line, next)) ||
    tokens[at - 1]?.lower === 'including'
  )
    return false;
  return /^(and|,|plus)$/.test(tokens[at - 1]?.lower ?? '') || hasOwnParties(line, next);
}

function relativeAhead(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => /^(which|that)$/.test(token.lower));
}

/** `an agreement that binds A and B`. */
const binds = /^(binds?|has|have)$/;

const looking = /^(front|presence|sight|attendance|eyes|margins|sidelines|occasion)$/;

type Step = 'stop' | 'main' | 'go';

function readRelative(
  line: FrameLine,
  instrument: Instrument,
  verb: Verb,
  subject: Group,
  complements: Complements,
): Step {
  const { tokens } = line.found.line;
  const relative =
    /^(which|that)$/.test(tokens[subject.from - 1]?.lower ?? '') ||
    subject.from === instrument.to ||
    /^(it|they|we)$/.test(tokens[subject.from]!.lower) ||
    (subject.preposition !== '' && subject.preposition !== 'of') ||
    relativeAhead(tokens, instrument.to, subject.from);
  if (!relative) return 'stop';
  complements.relative = subject;
  complements.verbs.push(verb);
  return 'go';
}

function readVerb(
  line: FrameLine,
  instrument: Instrument,
  verb: Verb,
  complements: Complements,
  hasMain: boolean,
): Step {
  const { tokens } = line.found.line;
  const subject = line.groups.find(
    (group) =>
      group.to <= verb.from && group.from >= instrument.to && isClearBetween(tokens, group.to, verb.from),
  );
  const before = tokens[verb.from - 1]?.lower ?? '';
  if (subject && !verb.passive && !/^(with|between|among|by|to|from|of|behalf)$/.test(subject.preposition)) {
    return readRelative(line, instrument, verb, subject, complements);
  }
  if (isAttached(tokens, verb) === false || actsOnOther(tokens, verb)) return 'go';
  if (isAttached(tokens, verb)) {
    complements.verbs.push(verb);
    return 'go';
  }
  if (verb.bare && !verb.negated) {
    // `a memorandum signed by A and B`; `An agreement between A and B expired`.
    const adjacent =
      verb.from === instrument.to ||
      before === ',' ||
      before === ')' ||
      complements.slots.has('between') ||
      complements.slots.has('with');
    if (adjacent || verb.class === 'expire' || !hasMain) complements.verbs.push(verb);
    return 'go';
  }
  if (hasMain && tellsFate(tokens, verb)) {
    complements.verbs.push(verb);
    return 'main';
  }
  if (hasMain && !verb.passive) return before === 'to' || verb.future ? 'go' : 'stop';
  complements.verbs.push(verb);
  const inverted =
    !hasMain && !verb.passive
      ? line.groups.find(
          (group) => group.from === verb.to && group.preposition === '' && meansSeveral(group.members),
        )
      : undefined;
  if (inverted && (verb.class === 'sign' || binds.test(verb.word))) complements.inverted = inverted;
  return 'main';
}

/** `…, and with C on y`: one more partner of instruments in the plural. */
function continuesEnumeration(
  line: FrameLine,
  complements: Complements,
  instrument: Instrument,
  at: number,
): boolean {
  if (!instrument.plural || complements.slots.size === 0) return false;
  return line.groups.some(
    (group) =>
      group.prepositionAt > at && group.prepositionAt - at <= 2 && /^(between|with)$/.test(group.preposition),
  );
}

/** `three agreements were signed: between A and B, between C and D`. */
function opensEnumeration(line: FrameLine, instrument: Instrument, at: number): boolean {
  const { tokens } = line.found.line;
  return (
    instrument.plural &&
    /^[:;]$/.test(tokens[at]!.text) &&
    line.groups.some(
      (group) =>
        group.prepositionAt > at &&
        group.prepositionAt - at <= 3 &&
        /^(between|with)$/.test(group.preposition),
    )
  );
}

/** Reads what stands to the right of an instrument up to the end of its clause. */
export function readComplements(line: FrameLine, instrument: Instrument, governed: boolean): Complements {
  const { tokens } = line.found.line;
  const complements: Complements = {
    slots: new Map(),
    repeated: [],
    pairs: [],
    verbs: [],
    end: instrument.to,
  };
  let main = governed;
  let at = instrument.to;
  while (
    at < tokens.length &&
    (!clauseBreaks.has(tokens[at]!.lower) ||
      opensEnumeration(line, instrument, at) ||
      line.verbs.some((verb) => verb.from === at + 1 && tellsFate(tokens, verb)))
  ) {
    // `…, to succeed one that lapsed`: what is told from here on is another's.
    if (/^(succeed|succeeds|succeeding|replacing|superseding|said|says|told|added)$/.test(tokens[at]!.lower))
      break;
    const verb = line.verbs.find((each) => each.from === at);
    if (verb) {
      const step = readVerb(line, instrument, verb, complements, main);
      if (step === 'stop') break;
      main ||= step === 'main';
      // `the contract it made with B`: the phrase of the verb holds the preposition.
      at = verb.class === 'sign' && tokens[verb.to - 1]?.lower === 'with' ? verb.to - 1 : verb.to;
      complements.end = at;
      continue;
    }
    const group = line.groups.find((each) => each.prepositionAt === at && each.preposition !== '');
    if (group) {
      // `in front of both boards`: who looks on.
      const onlooker = group.preposition === 'of' && looking.test(tokens[at - 1]?.lower ?? '');
      if (!onlooker) assign(complements, group, instrument.plural);
      // What stands inside an insertion is passed over with it, but for what it says of the instrument.
      for (const inner of line.verbs)
        if (
          inner.from > group.coreEnd &&
          inner.to <= group.to &&
          !actsOnOther(tokens, inner) &&
          /^(hold|expire|renew|end|suspend)$/.test(inner.class)
        )
          complements.verbs.push(inner);
      at = Math.max(group.to, at + 1);
      complements.end = at;
      continue;
    }
    const joining = /^(acceded|joined)$/.test(tokens[at]!.lower)
      ? line.groups.find((each) => each.to === at)
      : undefined;
    if (joining) complements.joined = joining;
    const clause = readUnderWhich(line, complements, at);
    if (clause > at) {
      at = clause;
      complements.end = at;
      continue;
    }
    if (
      !continuesEnumeration(line, complements, instrument, at) &&
      (startsNewClause(line, at) || yieldsTo(line, instrument, at))
    )
      break;
    at += 1;
  }
  return complements;
}
