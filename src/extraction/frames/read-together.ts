import type { Group } from '../lists/read-groups.ts';
import type { NameMention } from '../mentions/mention.ts';
import { weakInstruments } from '../vocabulary/instruments.ts';
import type { Frame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import { readStatus } from './read-status.ts';

/** Prepositions behind which stands a place, a source or a witness, and no party. */
const aside = /^(in|at|near|under|through|via|before|after|against|within|outside|as|like|over|into)$/;
const hypothetical =
  /\b(possib\w+|propos\w+|potential|would|could|should|may|might|calls? for|urg\w+|wants?|wanted|needs?|if|consider\w*|suggest\w*|ideas?|prospects?|interest(ed)? in|explor\w+|hop(e|es|ed)|invit\w+|study|studies|not to be confused|instead of)\b/i;
const bare = /^(agreement|contract|memorandum|deal|document|accord|mou|text|pact|treaty)$/;

function isFresh(instrument: Instrument): boolean {
  return (
    !weakInstruments.has(instrument.head) &&
    !(instrument.definite && bare.test(instrument.wording)) &&
    instrument.head !== 'protocol'
  );
}

function isReporter(line: FrameLine, name: NameMention): boolean {
  const { tokens } = line.found.line;
  const before = `${tokens[name.from - 2]?.lower ?? ''} ${tokens[name.from - 1]?.lower ?? ''}`;
  return (
    /(according to|(said|reported|told) \S*)$/.test(before) ||
    /^(said|says|reported|reports|told|noted|added|informed)$/.test(tokens[name.end]?.lower ?? '')
  );
}

/** A single capital at the start of a sentence is a name only where more speaks for it. */
function opensLine(line: FrameLine, name: NameMention): boolean {
  const next = line.found.line.tokens[name.end];
  return (
    name.from === 0 &&
    name.to - name.from === 1 &&
    !name.certain &&
    /^(of|to|with|in|on|for|from|that|the|a|an)$/.test(next?.lower ?? '')
  );
}

function namesOf(line: FrameLine, group: Group): NameMention[] {
  if (aside.test(group.preposition)) return [];
  return group.members.filter(
    (member): member is NameMention =>
      member.type === 'name' &&
      member.kind !== 'MEDIA' &&
      member.countries.length < 2 &&
      !opensLine(line, member) &&
      !isReporter(line, member),
  );
}

/** Where the clauses of a line begin and end: at semicolons, `while` and `whereas`. */
function clausesOf(line: FrameLine): (readonly [number, number])[] {
  const { tokens } = line.found.line;
  const clauses: (readonly [number, number])[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (token.text !== ';' && token.lower !== 'while' && token.lower !== 'whereas') return;
    clauses.push([from, at]);
    from = at + 1;
  });
  return [...clauses, [from, tokens.length]];
}

/** Two or three organizations of a clause, one of which at least is known to be one; undefined where there are others. */
function partiesOf(
  line: FrameLine,
  from: number,
  to: number,
  isKnown: (name: NameMention) => boolean,
): NameMention[] | undefined {
  const groups = line.groups.filter((group) => group.from >= from && group.coreEnd <= to);
  const names = groups.flatMap((group) => namesOf(line, group)).filter(isKnown);
  const distinct = names.filter((name, at) => names.findIndex((other) => other.name === name.name) === at);
  const together = groups.some(
    ({ members }) => members.length > 1 && distinct.every((name) => members.includes(name)),
  );
  const anchored = together || distinct.some((name) => name.certain);
  return distinct.length > 1 && distinct.length < 4 && anchored ? distinct : undefined;
}

/**
 * The last resort: a clause that tells of an instrument and names two or three organizations, in a construction that no
 * other rule knows, reports an agreement of theirs, unless it speaks of wishes. `read` are the frames of the line so far.
 */
export function readTogether(
  line: FrameLine,
  read: readonly Frame[],
  isKnown: (name: NameMention) => boolean,
): Frame[] {
  const { tokens, text, index } = line.found.line;
  if (hypothetical.test(text)) return [];
  return clausesOf(line).flatMap(([from, to]) => {
    const inside = line.instruments.filter((each) => each.from >= from && each.to <= to);
    const instrument = inside.find(isFresh);
    if (!instrument || inside.length > 2) return [];
    if (
      read.some(
        (frame) => frame.instrument === null || (frame.instrument.from >= from && frame.instrument.to <= to),
      )
    )
      return [];
    const parties = partiesOf(line, from, to, isKnown);
    if (!parties) return [];
    const verbs = line.verbs.filter((verb) => verb.from >= from && verb.to <= to);
    const frame: Frame = {
      line: index,
      rule: 'frames/together',
      instrument: { ...instrument, plural: false, definite: false },
      status: tokens[instrument.from]?.lower === 'no' ? 'DENIED' : (readStatus(verbs) ?? 'SIGNED'),
      verbs: [],
      first: parties,
      second: [],
      distributive: false,
      paired: false,
      unnamed: [],
      from,
      to,
      topicFrom: instrument.to,
    };
    return [frame];
  });
}
