import type { Group } from '../lists/read-groups.ts';
import { type GazetteerHit, lookUp, lookUpWord } from '../mentions/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import { isApostrophe, isPossessive, type Token } from '../tokens/tokenize.ts';
import type { Instrument } from './find-instruments.ts';
import { findSubject } from './find-subject.ts';
import type { Verb } from './find-verbs.ts';
import type { Frame } from './frame.ts';
import { type FrameLine, meansSeveral } from './frame-line.ts';
import { type Complements, clauseBreaks, readComplements } from './read-complements.ts';
import { readStatus } from './read-status.ts';
import { readUnnamed } from './read-unnamed.ts';

const money = /^(loan|credit|grant|financing|order|line|facility|guarantee|lease|wet-lease)$/;
const activePassives = /^(awarded|granted)$/;

/** The verb that governs an instrument from the left, over its object's article and adjectives or over a coordinated one. */
function findGovernor(line: FrameLine, instrument: Instrument): Verb | undefined {
  const { tokens } = line.found.line;
  for (let index = line.verbs.length - 1; index >= 0; index -= 1) {
    const verb = line.verbs[index]!;
    if (verb.to > instrument.from) continue;
    if (breaksClause(line, verb.to, instrument.from)) return undefined;
    const other = line.instruments.find((each) => each.from >= verb.to && each.to <= instrument.from);
    if (other && !isCoordinated(tokens, instrument)) return undefined;
    if (instrument.weak && !other && !isObject(line, verb, instrument)) return undefined;
    const passiveSubject = verb.passive && !activePassives.test(verb.word);
    if (
      passiveSubject &&
      (instrument.from - verb.to > 3 || (verb.word !== 'signed' && verb.class !== 'renew'))
    )
      return undefined;
    return verb;
  }
  return undefined;
}

/** A weak noun is an object only right behind its verb, or behind a date or the other party. */
function isObject(line: FrameLine, verb: Verb, instrument: Instrument): boolean {
  const { tokens } = line.found.line;
  const party = line.groups.find((group) => group.prepositionAt === verb.to && group.to <= instrument.from);
  const from = party ? party.to : verb.to;
  return (
    tokens
      .slice(from, instrument.from)
      .every(
        (token) =>
          /^(on|in|a|an|the|its|their|also|and|for|of|to|today|yesterday|,|\d+|into)$/.test(token.lower) ||
          token.capital,
      ) && instrument.from - from <= 4
  );
}

function isCoordinated(tokens: readonly Token[], instrument: Instrument): boolean {
  return /^(and|,|plus|including|or)$/.test(tokens[instrument.from - 1]?.lower ?? '');
}

/** Whether a new clause begins between two places: by a conjunction, by speech, or by a relative with its verb. */
function breaksClause(line: FrameLine, from: number, to: number): boolean {
  const { tokens } = line.found.line;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (clauseBreaks.has(token.lower)) return true;
    if ((token.text === '"' || token.text === '”') && at > from) return true;
    if (/^(said|says|told|adding|noting|reported|which|who)$/.test(token.lower)) return true;
    const opens =
      token.text === ',' && /^(which|who|with|the)$/.test(tokens[at + 1]?.lower ?? '') && at + 1 < to;
    if (opens && line.verbs.some((verb) => verb.at > at && verb.at < to)) return true;
  }
  return false;
}

/** `the trio's previous memorandum`, `Peru's contract with X`: the group whose possessive goes before the instrument. */
function findOwner(line: FrameLine, instrument: Instrument): Group | undefined {
  const { tokens } = line.found.line;
  for (let at = instrument.from; at >= instrument.from - 1; at -= 1) {
    const mark = tokens[at - 1];
    if (isPossessive(mark) || isApostrophe(mark))
      return line.groups.find((group) => group.coreEnd === at - 1);
  }
  return undefined;
}

interface Sides {
  readonly first: readonly Mention[];
  readonly second: readonly Mention[];
  readonly rule: string;
}

/** Which groups around an instrument are its parties: the closest and plainest construction wins. */
function chooseSides(
  instrument: Instrument,
  verbs: readonly Verb[],
  verb: Verb | undefined,
  subject: Group | undefined,
  ahead: Group | undefined,
  owner: Group | undefined,
  complements: Complements,
  under: UnderClause | undefined,
  opening: Group | undefined,
  ongoing: boolean,
  titled: boolean,
): Sides | undefined {
  const slot = (name: Parameters<Complements['slots']['get']>[0]) => complements.slots.get(name);
  const between = slot('between');
  const other = slot('with') ?? ahead;
  const active =
    subject !== undefined && verb !== undefined && (!verb.passive || activePassives.test(verb.word));
  const sides = (rule: string, first: Group | undefined, second?: Group) => ({
    rule: `frames/${rule}`,
    first: first?.members ?? [],
    second: second?.members ?? [],
  });
  const own = active && meansSeveral(subject!.members) && between?.prepositionAt !== instrument.to;
  if (between && !own && meansSeveral(between.members)) return sides('between', between, complements.joined);
  if (complements.relative && (other || meansSeveral(complements.relative.members)))
    return sides('relative', complements.relative, other);
  if (between && /^(linking|joining)$/.test(between.preposition) && other)
    return sides('between', between, other);
  if (slot('involving')) return sides('involving', slot('involving'), other ?? slot('including'));
  if (active) {
    const receiver = /^(award|grant)/.test(verb!.word) ? slot('to') : undefined;
    const gained = /^(secur|win|won|land|obtain|receiv)/.test(verb!.word) ? slot('from') : undefined;
    const side = money.test(instrument.head) ? (slot('from') ?? slot('to') ?? slot('for')) : gained;
    const giver = verb!.passive ? slot('by') : undefined;
    const second = other ?? receiver ?? giver ?? side;
    return sides(second ? 'subject-with' : 'subject', subject, second);
  }
  if (complements.inverted) return sides('inverted', complements.inverted, other);
  if (slot('by') && verbs.some((each) => each.passive || each.bare || each.class === 'sign'))
    return sides('passive-by', slot('by'), other);
  if (money.test(instrument.head) && slot('from') && slot('to'))
    return sides('from-to', slot('from'), slot('to'));
  if (owner) return sides('owner', owner, other ?? (money.test(instrument.head) ? slot('from') : undefined));
  if (under) return sides('under', under.subject, other ?? under.object);
  if (slot('of') && other) return sides('of-with', slot('of'), other);
  if (/^(award|grant)/.test(verbs.find((each) => each.passive)?.word ?? '') && slot('to'))
    return sides('awarded-to', undefined, slot('to'));
  if (instrument.possessive && verbs.length > 0)
    return { ...sides('possessive', undefined, other), first: [ownerOf(instrument)] };
  if (money.test(instrument.head) && slot('from') && opening)
    return sides('loan-from', opening, slot('from'));
  if (other) return sides('with', undefined, other);
  // `They welcomed the progress of the negotiations on a treaty`: those of the two states.
  const states = verb?.class === 'negotiate' && ongoing && !instrument.weak;
  if (states) return { rule: 'frames/negotiation-of', first: [statesOf(instrument)], second: [] };
  // `The shareholders' agreement was inked`: whose it is the sentences before tell.
  const reported =
    (instrument.definite || titled) &&
    (!instrument.weak || titled) &&
    !instrument.plural &&
    verbs.some((each) => each.class !== 'negotiate' && each.class !== 'expect');
  return reported ? sides('definite', undefined) : undefined;
}

/** `an Air Services Agreement`: the title of a text, in capitals. */
function isTitled(line: FrameLine, instrument: Instrument): boolean {
  const words = line.found.line.tokens
    .slice(instrument.from, instrument.to)
    .filter((token) => token.kind === 'word');
  const own = words.filter((token) => !/^(a|an|the|of|on|and|for|this|their|its)$/.test(token.lower));
  return own.length > 1 && own.every((token) => token.capital) && !own.every((token) => token.upper);
}

/** Whether a line tells of talks that go on and of no organization that could be at them. */
function isOngoing({ found }: FrameLine): boolean {
  return (
    !found.mentions.some((mention) => mention.type === 'name') &&
    /\b(ongoing|progress|continu\w+|rounds?|advance\w*|current|accelerat\w+|under way|underway)\b/i.test(
      found.line.text,
    )
  );
}

function statesOf(instrument: Instrument): Mention {
  return {
    type: 'reference',
    line: instrument.line,
    from: instrument.from,
    to: instrument.from,
    target: 'two-states',
    kinds: [],
    country: null,
  };
}

/** `its`, `their`, `our` before an instrument, as a mention of whoever that is. */
function ownerOf(instrument: Instrument): Mention {
  const target = instrument.possessive === 'our' ? 'speaker' : 'subject';
  return {
    type: 'reference',
    line: instrument.line,
    from: instrument.from,
    to: instrument.from + 1,
    target,
    kinds: [],
    country: null,
  };
}

interface UnderClause {
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

/** `A supplies B under a contract`: subject and object of the clause before are the parties. */
function readUnder(line: FrameLine, instrument: Instrument): UnderClause | undefined {
  const { tokens } = line.found.line;
  const before = tokens[instrument.from - 1]?.lower ?? '';
  if (before !== 'under' && before !== 'through') return undefined;
  if (instrument.from <= 2 && !instrument.definite) return readOpeningUnder(line, instrument);
  let clause = instrument.from;
  while (clause > 0 && !clauseBreaks.has(tokens[clause - 1]!.lower)) clause -= 1;
  const groups = line.groups.filter((group) => group.from >= clause && group.to <= instrument.from);
  const subject = groups.find((group) => group.preposition === '');
  if (!subject) return undefined;
  const object = groups.find(
    (group) =>
      group.from >= subject.to &&
      (group.preposition === '' || /^(with|to|for|from|by)$/.test(group.preposition)) &&
      group.members.some((member) => member.type !== 'city'),
  );
  return { subject, object };
}

/** `the EU – Vietnam Free Trade Agreement`: the parties that an agreement is named for. */
function namedSides(line: FrameLine, instrument: Instrument): Sides | undefined {
  const { tokens } = line.found.line;
  let from = instrument.from;
  while (
    from > 0 &&
    (tokens[from - 1]!.kind !== 'mark' ? tokens[from - 1]!.capital : /^[–-]$/.test(tokens[from - 1]!.text))
  )
    from -= 1;
  for (let at = Math.min(from, instrument.from); at < instrument.to; at += 1) {
    const joined = compoundSides(line, at);
    if (joined) return { first: joined, second: [], rule: 'frames/named-for' };
    const left = lookUp(tokens, at);
    if (!left || !/^[–-]$/.test(tokens[left.to]?.text ?? '')) continue;
    const right = lookUp(tokens, left.to + 1);
    if (!right || right.to > instrument.to) continue;
    const first = [left, right].map((hit) => partyOf(line, hit)).filter((mention) => mention !== undefined);
    if (first.length === 2) return { first, second: [], rule: 'frames/named-for' };
  }
  return undefined;
}

/** `EFTA-India trade pact`: both parties in one word. */
function compoundSides(line: FrameLine, at: number): Mention[] | undefined {
  const token = line.found.line.tokens[at]!;
  if (!token.capital || !token.text.includes('-')) return undefined;
  const entries = token.text.split('-').map((part) => lookUpWord(part));
  if (entries.length !== 2) return undefined;
  const sides = entries.map((entry) => entry && partyOf(line, { entry, from: at, to: at + 1 }));
  return sides.every((side) => side !== undefined) ? (sides as Mention[]) : undefined;
}

function partyOf(line: FrameLine, hit: GazetteerHit): Mention | undefined {
  const span = { line: line.found.line.index, from: hit.from, to: hit.to };
  if (hit.entry.type === 'country' || hit.entry.type === 'demonym')
    return { type: 'country', ...span, country: hit.entry.value, form: 'name' };
  const name = line.found.mentions.find((mention) => mention.type === 'name' && mention.from === hit.from);
  if (name || hit.entry.type !== 'supranational') return name;
  return undefined;
}

/** `denied reports that it had signed`: what a report says is denied with it. */
function deniers(line: FrameLine, instrument: Instrument): Verb[] {
  const { tokens } = line.found.line;
  return line.verbs.filter((verb) => {
    if ((verb.class !== 'deny' && verb.class !== 'refuse') || verb.at >= instrument.from) return false;
    return tokens
      .slice(verb.to, instrument.from)
      .some((token) =>
        /^(reports?|rumou?rs?|claims?|suggestions?|speculation|allegations?|having|media)$/.test(token.lower),
      );
  });
}

/** What one line says of one of its instruments; undefined where it reports no agreement. */
export function readFrame(
  line: FrameLine,
  instrument: Instrument,
  inherited: Group | undefined,
): { frames: Frame[]; subject: Group | undefined } | undefined {
  const { tokens } = line.found.line;
  let verb = findGovernor(line, instrument);
  let complements = readComplements(line, instrument, verb !== undefined);
  if (verb && isCoordinated(tokens, instrument)) {
    // `…, and the contract was awarded to C`: a clause of its own.
    const alone = readComplements(line, instrument, false);
    if (alone.verbs.some((each) => each.passive && each.from >= instrument.to)) {
      verb = undefined;
      complements = alone;
    }
  }
  const verbs = [...deniers(line, instrument), ...(verb ? [verb] : []), ...complements.verbs];
  const found = verb && !verb.nominal ? findSubject(line, verb) : undefined;
  const subject = found ?? (verb && !verb.nominal && repeatsSubject(tokens, verb) ? inherited : undefined);
  const ahead = verb
    ? line.groups.find(
        (group) =>
          group.preposition === 'with' && group.prepositionAt >= verb.to && group.to <= instrument.from,
      )
    : undefined;
  const owner = findOwner(line, instrument);
  const named = namedSides(line, instrument);
  const sides =
    named ??
    chooseSides(
      instrument,
      verbs,
      verb,
      subject,
      ahead,
      owner,
      complements,
      readUnder(line, instrument),
      line.groups.find((group) => group.preposition === '' && group.to <= instrument.from),
      isOngoing(line),
      isTitled(line, instrument),
    );
  if (!sides || (instrument.weak && verbs.length === 0 && !complements.slots.has('between')))
    return undefined;
  const { first, second, rule } = sides;
  const open = second.length === 0 && first.length <= 1 && !meansSeveral(first);
  const frame: Frame = {
    line: line.found.line.index,
    rule,
    instrument,
    status: tokens[instrument.from]?.lower === 'no' ? 'DENIED' : readStatus(verbs),
    verbs,
    first,
    second,
    distributive: instrument.plural && second.length > 0,
    paired:
      instrument.plural &&
      tokens.some((token) => token.lower === 'respectively') &&
      first.length === second.length &&
      first.length > 1,
    unnamed: open ? readUnnamed(line, instrument.to, verb) : [],
    from: Math.min(verb?.from ?? instrument.from, subject?.from ?? instrument.from, instrument.from),
    to: complements.end,
    topicFrom: instrument.to,
  };
  const { repeated } = complements;
  if (rule === 'frames/between')
    return { frames: [frame, ...repeated.map((group) => ({ ...frame, first: group.members }))], subject };
  if (instrument.plural && second.length > 0 && repeated.length > 0) {
    return {
      frames: [{ ...frame, second: [...second, ...repeated.flatMap((group) => group.members)] }],
      subject,
    };
  }
  return { frames: [frame], subject };
}

function repeatsSubject(tokens: readonly Token[], verb: Verb): boolean {
  return /^(and|,|also|then)$/.test(tokens[verb.from - 1]?.lower ?? '');
}
