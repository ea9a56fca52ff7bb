import type { Group } from '../lists/read-groups.ts';
import type { CountryMention, Mention, NameMention } from '../mentions/mention.ts';
import type { Token } from '../tokens/tokenize.ts';
import { dealNouns } from '../vocabulary/deal-verbs.ts';
import type { Verb } from './find-verbs.ts';
import { type Frame, plainFrame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { dealToldAt, type Instrument, unnamedInstrument } from './instrument.ts';
import { isInWork } from './line-signs.ts';
import { isMereIdea, isWish } from './mere-ideas.ts';
import { readStatus } from './read-status.ts';

/** Prepositions behind which stands a place, a source or a witness, and no party. */
const aside =
  /^(in|at|near|under|through|via|before|after|against|within|outside|as|like|over|into|despite|since|around|during)$/;
const hypothetical =
  /\b(possib\w+|propos\w+|potential|would|could|should|may|might|calls? for|urg\w+|wants?|wanted|needs?|if|suggest\w*|ideas?|prospects?|interest(ed)? in|explor\w+|hop(e|es|ed)|invit\w+|to study|feasibility stud(y|ies)|not to be confused|instead of|bid(s|ding)? for|compet(e|es|ed|ing)|shortlisted|employment|striker|midfielder|player|coach)\b/i;
/** What somebody signs or has that is no agreement of organizations. */
export const personal =
  /\b(guest ?books?|visitors['’]? ?books?|condolences?|(hired|employed|recruited|taken on) (on|under) (a|an)\b)/i;
const bare = /^(agreement|contract|memorandum|deal|document|accord|mou|text|pact|treaty|paper)$/;
/** Verbs of the vocabulary that mean a signature only with an instrument as their object. */
const vague =
  /^(open|enter|announce|present|confirm|receiv|reach|agree|approv|adopt|unveil|won|win|secur|obtain)/;
const signature = /^(signed|countersigned|inked|concluded|penned|sealed|exchanged)$/;
const witness =
  /^(presence|witnessed|attended|brokered|mediated|hosted|advised|alongside|sponsored|moderated|facilitated|according|quoted|cited)$/;

function isFresh(instrument: Instrument): boolean {
  return instrument.head !== 'protocol';
}

/** `agreed the sale of a mill`, `agreed with B on a lease`: what is agreed is a deal. */
function agreesOn(tokens: readonly Token[], verb: Verb): boolean {
  if (!/^agree/.test(verb.word) || verb.future || verb.negated) return false;
  const to = tokens.findIndex(({ lower }, at) => at > verb.at && (lower === 'to' || lower === 'that'));
  return tokens
    .slice(verb.to, verb.to + 12)
    .some(({ lower }, at) => dealNouns.has(lower) && (to < 0 || verb.to + at < to));
}

/** `the contract`: one that was told before, in most texts. */
function pointsBack(instrument: Instrument): boolean {
  return instrument.definite && bare.test(instrument.wording);
}

function isReporter(line: FrameLine, name: Mention): boolean {
  const { tokens } = line.found.line;
  const end = name.type === 'name' ? name.end : name.to;
  const before = `${tokens[name.from - 2]?.lower ?? ''} ${tokens[name.from - 1]?.lower ?? ''}`;
  return (
    /(according to|(said|reported|told) \S*)$/.test(before) ||
    /^(said|says|reported|reports|told|noted|added|informed)$/.test(tokens[end]?.lower ?? '')
  );
}

/** A single capital at the start of a sentence is a name only where more speaks for it. */
function opensLine(line: FrameLine, name: NameMention): boolean {
  const next = line.found.line.tokens[name.end];
  const word = line.found.line.tokens[name.from]!.lower.replace(/s$/, '');
  return (
    name.from === 0 &&
    name.to - name.from === 1 &&
    !name.certain &&
    // `Orders went to B`.
    (dealNouns.has(word) || /^(of|to|with|in|on|for|from|that|the|a|an)$/.test(next?.lower ?? ''))
  );
}

function isWitness(line: FrameLine, group: Group): boolean {
  return line.found.line.tokens
    .slice(Math.max(0, group.from - 4), group.from)
    .some((token) => witness.test(token.lower));
}

/** Whether a group stands inside another's modifiers: `A, a unit of B`. */
export function isNested(line: FrameLine, group: Group): boolean {
  return line.groups.some(
    (other) =>
      other !== group && other.from < group.from && group.coreEnd <= other.to && other.coreEnd < group.from,
  );
}

function namesOf(line: FrameLine, group: Group): NameMention[] {
  if (aside.test(group.preposition) || isNested(line, group) || isWitness(line, group)) return [];
  return group.members.filter(
    (member): member is NameMention =>
      member.type === 'name' &&
      member.kind !== 'MEDIA' &&
      member.countries.length < 2 &&
      !opensLine(line, member) &&
      !isReporter(line, member),
  );
}

/** States that stand where parties stand: as a government or a side, or behind `with`, `by`, `between`. */
function statesOf(line: FrameLine, group: Group): CountryMention[] {
  if (isNested(line, group) || isWitness(line, group)) return [];
  const governed = /^(with|by|between|among|to|from)$/.test(group.preposition);
  return group.members.filter(
    (member): member is CountryMention =>
      member.type === 'country' &&
      !isReporter(line, member) &&
      (member.form === 'government' || member.form === 'side' || (member.form === 'name' && governed)),
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

function distinctNames(names: readonly NameMention[]): NameMention[] {
  return names.filter((name, at) => names.findIndex((other) => other.name === name.name) === at);
}

/** The two nearest sides of three or more organizations: who acts, and whom the instrument or deal is with. */
function nearestSides(groups: readonly Group[], names: readonly NameMention[]): NameMention[] | undefined {
  const holds = (group: Group) => names.filter((name) => group.members.includes(name));
  const acting = groups.find((group) => group.preposition === '' && holds(group).length > 0);
  const other = groups.find(
    (group) =>
      group !== acting && /^(with|to|from|by|between)$/.test(group.preposition) && holds(group).length > 0,
  );
  if (!acting || !other) return undefined;
  const sides = [...holds(acting), ...holds(other)];
  return holds(acting).length === 1 && holds(other).length === 1 ? sides : undefined;
}

/** What is known of the names of an article: which may be organizations, and which surely are. */
interface Known {
  readonly isKnown: (name: NameMention) => boolean;
  readonly isSure: (name: NameMention) => boolean;
}

/** The organizations of a clause that deal with one another, one of which at least is known to be one. */
function organizationsOf(
  line: FrameLine,
  from: number,
  to: number,
  { isKnown, isSure }: Known,
): NameMention[] | undefined {
  const groups = line.groups.filter((group) => group.from >= from && group.coreEnd <= to);
  const names = groups.flatMap((group) => namesOf(line, group)).filter(isKnown);
  const distinct = distinctNames(names);
  const together = groups.some(
    ({ members }) => members.length > 1 && distinct.every((name) => members.includes(name)),
  );
  const anchored = together || distinct.some((name) => name.certain || isSure(name));
  if (!anchored || distinct.length < 2) return undefined;
  if (distinct.length === 2 || (distinct.length === 3 && together)) return distinct;
  return nearestSides(groups, distinct);
}

/** An organization and a state of a clause, or two states. */
function withStates(line: FrameLine, from: number, to: number, { isKnown }: Known): Mention[] | undefined {
  const groups = line.groups.filter((group) => group.from >= from && group.coreEnd <= to);
  const names = distinctNames(groups.flatMap((group) => namesOf(line, group)).filter(isKnown));
  const states = groups.flatMap((group) => statesOf(line, group));
  const distinct = states.filter(
    (state, at) => states.findIndex((other) => other.country === state.country) === at,
  );
  if (names.length === 1 && names[0]!.certain && distinct.length === 1) return [names[0]!, distinct[0]!];
  return names.length === 0 && distinct.length === 2 ? distinct : undefined;
}

/** The deal that a clause without an instrument tells by a noun: `the lease of 20 locomotives from B`. */
function dealOf(line: FrameLine, from: number, to: number): Instrument | undefined {
  const { tokens, index } = line.found.line;
  const at = tokens.findIndex(
    (token, place) => place >= from && place < to && !token.capital && dealNouns.has(token.lower),
  );
  if (at < 0) return undefined;
  return dealToldAt(at, index);
}

/** `agreed in writing on the posting of experts`: what is agreed so has no name. */
function writtenOf(line: FrameLine, from: number, to: number): Instrument | undefined {
  const { tokens, index } = line.found.line;
  const at = tokens.findIndex(
    ({ lower }, place) =>
      place > from + 1 && place < to && lower === 'writing' && tokens[place - 1]!.lower === 'in',
  );
  const agreed = /^(agreed|down|settled|confirmed|put|laid)$/.test(tokens[at - 2]?.lower ?? '');
  return at > 0 && agreed
    ? unnamedInstrument({ from: at, to: at + 1, head: 'agreement', kind: 'OTHER', line: index })
    : undefined;
}

/** Whether frames read already speak of what stands between two places of a line. */
function isRead(read: readonly Frame[], from: number, to: number): boolean {
  return read.some(
    (frame) => frame.instrument === null || (frame.instrument.from >= from && frame.instrument.to <= to),
  );
}

function frameOf(
  line: FrameLine,
  [from, to]: readonly [number, number],
  instrument: Instrument,
  parties: readonly Mention[],
  verbs: readonly Verb[],
): Frame {
  const { tokens, index } = line.found.line;
  return plainFrame({
    line: index,
    rule: 'frames/together',
    instrument: { ...instrument, plural: false, definite: instrument.definite && !isFresh(instrument) },
    status: isInWork(line)
      ? 'NEGOTIATING'
      : tokens[instrument.from]?.lower === 'no'
        ? 'DENIED'
        : (readStatus(verbs) ?? 'SIGNED'),
    verbs: [],
    first: parties,
    second: [],
    from,
    to,
    topicFrom: instrument.to,
  });
}

/**
 * The last resort: a clause that tells of an instrument or a deal and names two or three parties, in a construction that
 * no other rule knows, reports an agreement of theirs, unless it speaks of wishes. `read` are the frames of the line so
 * far; `opens` says that no line before told an instrument, so that `the contract` may be a new one.
 */
export function readTogether(line: FrameLine, read: readonly Frame[], known: Known, opens: boolean): Frame[] {
  const { tokens } = line.found.line;
  return clausesOf(line).flatMap((clause) => {
    const [from, to] = clause;
    const words = tokens.slice(from, to);
    if (isRead(read, from, to)) return [];
    const verbs = line.verbs.filter((verb) => verb.from >= from && verb.to <= to);
    const settled = verbs.some((verb) => verb.class !== 'expect' && !verb.future);
    const wording = words.map((token) => token.text).join(' ');
    if (personal.test(wording) || (!settled && hypothetical.test(wording.replaceAll('May', '')))) return [];
    const inside = line.instruments.filter((each) => each.from >= from && each.to <= to);
    if (inside.some((each) => isMereIdea(tokens, each.from))) return [];
    if (verbs.some((verb) => isWish(tokens, verb))) return [];
    const beside =
      inside.length === 0 && verbs.some(({ word }) => /^sign(ed|ing)$/.test(word)) ? line.instruments : [];
    // `Was signed by A with B the contract`: not every translator has an article for what is new.
    const signed = verbs.some((verb) => signature.test(verb.word) && !verb.negated);
    // The protocol of a commission's session is of the two states.
    const sits = words.some(({ lower }) => /^(commission|committee|session|meeting)$/.test(lower));
    const told =
      inside.find((each) => isFresh(each) && !pointsBack(each) && !each.weak) ??
      inside.find((each) => isFresh(each) && !pointsBack(each)) ??
      (opens ? inside.find(isFresh) : undefined) ??
      (beside.length === 1 ? beside[0] : undefined) ??
      (signed ? inside.find((each) => !each.weak || (each.head === 'protocol' && !sits)) : undefined);
    const telling = verbs.filter((verb) => !vague.test(verb.word) || agreesOn(tokens, verb));
    const under = tokens[(told?.from ?? 0) - 1]?.lower === 'under';
    if (inside.length > 3 || (told?.weak && telling.length === 0 && !under)) return [];
    const instrument =
      told ?? (telling.length > 0 ? dealOf(line, from, to) : undefined) ?? writtenOf(line, from, to);
    if (!instrument) return [];
    const parties =
      organizationsOf(line, from, to, known) ??
      (instrument.weak && !/^(loan|credit|grant|facility|financing)$/.test(instrument.head)
        ? undefined
        : withStates(line, from, to, known));
    return parties ? [frameOf(line, clause, instrument, parties, verbs)] : [];
  });
}
