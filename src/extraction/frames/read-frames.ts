import type { Group } from '../lists/read-groups.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens/tokenize.ts';
import { objectVerbs } from '../vocabulary/verbs.ts';
import type { Instrument } from './find-instruments.ts';
import type { Verb } from './find-verbs.ts';
import type { Frame } from './frame.ts';
import { readStatus } from './read-status.ts';
import { readUnnamed } from './read-unnamed.ts';

/** A line with everything that frames are read from. */
export interface FrameLine {
  readonly found: LineMentions;
  readonly groups: readonly Group[];
  readonly instruments: readonly Instrument[];
  readonly verbs: readonly Verb[];
}

const transparent = new Set(
  'agreed writing principle also already recently just finally then now today yesterday tomorrow still jointly officially formally each both thus has have had is are was were be been being will would to not never that it , on in last this the and year month week may its respectively earlier subsequently later previously separately additionally further reportedly'.split(
    ' ',
  ),
);
const clauseBreaks = new Set([
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

/** The group right before a verb, with helpers, adverbs and dates between at most. */
function subjectOf(line: FrameLine, verb: Verb): Group | undefined {
  const { tokens } = line.found.line;
  let governed: Group | undefined;
  for (let index = line.groups.length - 1; index >= 0; index -= 1) {
    const group = line.groups[index]!;
    if (group.coreEnd > verb.from) continue;
    const relative = relativeBetween(tokens, group.coreEnd, verb.from);
    const adjacent = group.to <= verb.at && clearBetween(tokens, group.to, verb.from);
    if (!relative && !adjacent) continue;
    if (relative && group.to > verb.at) return group;
    if (group.preposition === '' || /^(as|after|before)$/.test(group.preposition)) return group;
    governed ??= relative ? group : undefined;
  }
  return governed;
}

function relativeBetween(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= 6 && tokens.slice(from, to).some((token) => /^(which|who|that)$/.test(token.lower));
}

const dateWord =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|feb|jan|sept|oct|nov|dec|aug|\d+|last|since)$/;

function clearBetween(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > 9) return false;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (
      transparent.has(token.lower) ||
      dateWord.test(token.lower) ||
      /ly$/.test(token.lower) ||
      /^[.,]$/.test(token.text)
    )
      continue;
    if (/^(which|who|that)$/.test(token.lower)) continue;
    return false;
  }
  return true;
}

/** The verb that governs an instrument from the left, over its object's article and adjectives or over a coordinated one. */
function governor(line: FrameLine, instrument: Instrument): Verb | undefined {
  const { tokens } = line.found.line;
  for (let index = line.verbs.length - 1; index >= 0; index -= 1) {
    const verb = line.verbs[index]!;
    if (verb.to > instrument.from) continue;
    if (breaksClause(line, verb.to, instrument.from)) return undefined;
    const other = line.instruments.find((each) => each.from >= verb.to && each.to <= instrument.from);
    if (other && !coordinated(tokens, instrument)) return undefined;
    const passiveSubject = verb.passive && !/^(awarded|granted)$/.test(verb.word);
    if (passiveSubject && !/^(signed)$/.test(verb.word)) return undefined;
    if (passiveSubject && instrument.from - verb.to > 3) return undefined;
    return verb;
  }
  return undefined;
}

function coordinated(tokens: readonly Token[], instrument: Instrument): boolean {
  const before = tokens[instrument.from - 1];
  return before !== undefined && /^(and|,|plus|including|or)$/.test(before.lower);
}

/** Whether a new clause begins between two places: by a conjunction, or by a subject with its verb. */
function breaksClause(line: FrameLine, from: number, to: number): boolean {
  const { tokens } = line.found.line;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]!;
    if (clauseBreaks.has(token.lower)) return true;
    if ((token.text === '"' || token.text === '”') && at > from) return true;
    if (/^(said|says|told|adding|noting|reported|which|who)$/.test(token.lower)) return true;
    if (
      token.text === ',' &&
      /^(which|who|with|the|and)$/.test(tokens[at + 1]?.lower ?? '') &&
      at + 1 < to &&
      tokens[at + 1]!.lower !== 'and' &&
      line.verbs.some((verb) => verb.at > at && verb.at < to)
    )
      return true;
  }
  return false;
}

interface Complements {
  between?: Group;
  with?: Group;
  by?: Group;
  to?: Group;
  from?: Group;
  of?: Group;
  involving?: Group;
  including?: Group;
  relative?: Group;
  readonly verbs: Verb[];
  end: number;
}

function assign(complements: Complements, group: Group): void {
  const { preposition } = group;
  if (
    (preposition === 'between' || preposition === 'among' || preposition === 'amongst') &&
    !complements.between
  )
    complements.between = group;
  else if (preposition === 'with' && !complements.with) complements.with = group;
  else if (preposition === 'by' && !complements.by) complements.by = group;
  else if (preposition === 'to' && !complements.to) complements.to = group;
  else if (preposition === 'from' && !complements.from) complements.from = group;
  else if (preposition === 'of' && !complements.of) complements.of = group;
  else if (preposition === 'involving' && !complements.involving) complements.involving = group;
  else if (preposition === 'including' && !complements.including) complements.including = group;
}

/** Reads to the right of an instrument what completes it: its parties, and the verbs that speak of it. */
function readComplements(line: FrameLine, instrument: Instrument, governed: boolean): Complements {
  const { tokens } = line.found.line;
  const complements: Complements = { verbs: [], end: instrument.to };
  let main = false;
  let at = instrument.to;
  while (at < tokens.length) {
    const token = tokens[at]!;
    if (clauseBreaks.has(token.lower)) break;
    const verb = line.verbs.find((each) => each.from === at);
    if (verb) {
      const step = readVerb(line, instrument, verb, complements, governed || main);
      if (step === 'stop') break;
      if (step === 'main') main = true;
      at = verb.to;
      complements.end = at;
      continue;
    }
    const group = line.groups.find((each) => each.prepositionAt === at && each.preposition !== '');
    if (group) {
      assign(complements, group);
      at = group.to;
      complements.end = at;
      continue;
    }
    if (startsNewClause(line, at)) break;
    const next = line.instruments.find((each) => each.from === at);
    if (next && next !== instrument && !next.weak && tokens[at - 1]?.lower !== 'including') {
      if (/^(and|,|plus)$/.test(tokens[at - 1]?.lower ?? '') || hasOwnParties(line, next)) break;
    }
    at += 1;
  }
  return complements;
}

function hasOwnParties(line: FrameLine, instrument: Instrument): boolean {
  return line.groups.some(
    (group) => group.prepositionAt === instrument.to && /^(between|with|among|by)$/.test(group.preposition),
  );
}

/** A subject with its verb after a comma or `and` begins a clause of its own. */
function startsNewClause(line: FrameLine, at: number): boolean {
  const { tokens } = line.found.line;
  const token = tokens[at]!;
  if (token.lower !== 'and' && token.text !== ',') return false;
  const next = token.text === ',' && tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
  const group = line.groups.find((each) => each.from === next || each.from === next + 1);
  if (group && line.verbs.some((verb) => verb.from >= group.to && verb.from - group.to <= 2 && !verb.bare))
    return true;
  if (group && line.verbs.some((verb) => verb.at === group.to)) return true;
  // `…, and signed a term sheet`: the same subject with another verb.
  return line.verbs.some(
    (verb) =>
      verb.from === next &&
      !/^(including)$/.test(verb.word) &&
      (token.lower === 'and' || tokens[at + 1]?.lower === 'and'),
  );
}

function readVerb(
  line: FrameLine,
  instrument: Instrument,
  verb: Verb,
  complements: Complements,
  hasMain: boolean,
): 'stop' | 'main' | 'go' {
  const { tokens } = line.found.line;
  const subject = line.groups.find(
    (group) =>
      group.to <= verb.from && group.from >= instrument.to && clearBetween(tokens, group.to, verb.from),
  );
  const before = tokens[verb.from - 1]?.lower ?? '';
  if (subject && !/^(with|between|among|by|to|from)$/.test(subject.preposition)) {
    const relative =
      /^(which|that)$/.test(tokens[subject.from - 1]?.lower ?? '') ||
      subject.from === instrument.to ||
      subject.preposition !== '' ||
      relativeAhead(tokens, instrument.to, subject.from);
    if (!relative) return 'stop';
    complements.relative = subject;
    complements.verbs.push(verb);
    return 'go';
  }
  if (/^(which|that|who)$/.test(before) || /^(which|that)$/.test(tokens[verb.from - 2]?.lower ?? '')) {
    complements.verbs.push(verb);
    return 'go';
  }
  if (verb.bare && !verb.negated) {
    // `a memorandum signed by A and B`; an active past form only where nothing else is the subject.
    const adjacent =
      verb.from === instrument.to ||
      before === ',' ||
      before === ')' ||
      complements.between !== undefined ||
      complements.with !== undefined;
    if (adjacent || verb.class === 'expire') complements.verbs.push(verb);
    else if (!hasMain) complements.verbs.push(verb);
    return 'go';
  }
  if (hasMain && !verb.passive && !/^(which|that)$/.test(before))
    return before === 'to' || verb.future ? 'go' : 'stop';
  complements.verbs.push(verb);
  return 'main';
}

function relativeAhead(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => /^(which|that)$/.test(token.lower));
}

function isStateOnly(members: readonly Mention[]): boolean {
  return members.every(
    (member) =>
      member.type === 'country' ||
      member.type === 'city' ||
      (member.type === 'reference' && (member.target === 'two-states' || member.target === 'state')),
  );
}

/** Groups between a verb and its instrument: `signed with A a contract`. */
function between(line: FrameLine, from: number, to: number, preposition: string): Group | undefined {
  return line.groups.find(
    (group) => group.prepositionAt >= from && group.to <= to && group.preposition === preposition,
  );
}

/** What one line says of one of its instruments; undefined where it reports no agreement. */
export function readFrame(
  line: FrameLine,
  instrument: Instrument,
  inherited: Group | undefined,
): { frame: Frame; subject: Group | undefined } | undefined {
  const { tokens } = line.found.line;
  const verb = governor(line, instrument);
  const complements = readComplements(line, instrument, verb !== undefined);
  const verbs = [...(verb ? [verb] : []), ...complements.verbs];
  let subject = verb
    ? (subjectOf(line, verb) ?? (inheritsSubject(tokens, verb) ? inherited : undefined))
    : undefined;
  const ahead = verb ? between(line, verb.to, instrument.from, 'with') : undefined;
  if (verb && /^(signing|signature|conclusion|exchange)/.test(verb.word)) subject = undefined;
  const withGroup = complements.with ?? ahead;
  let first: readonly Mention[] = [];
  let second: readonly Mention[] = [];
  let rule = 'frames/';
  const active =
    subject !== undefined && verb !== undefined && (!verb.passive || /^(awarded|granted)$/.test(verb.word));
  const adjacent = complements.between?.prepositionAt === instrument.to;
  if (
    complements.between &&
    !(active && subject!.members.length > 1 && !adjacent) &&
    (complements.between.members.length > 1 || isStateOnly(complements.between.members))
  ) {
    first = complements.between.members;
    rule += 'between';
  } else if (complements.relative && (withGroup || complements.relative.members.length > 1)) {
    first = complements.relative.members;
    second = withGroup?.members ?? [];
    rule += 'relative';
  } else if (complements.involving) {
    first = complements.involving.members;
    second = (withGroup ?? complements.including)?.members ?? [];
    rule += 'involving';
  } else if (active) {
    first = subject!.members;
    const other =
      withGroup ??
      (/^(award|grant)/.test(verb!.word) ? complements.to : undefined) ??
      (weakMoney(instrument) ? complements.from : undefined);
    second = other?.members ?? (verb!.passive ? (complements.by?.members ?? []) : []);
    rule += second.length > 0 ? 'subject-with' : 'subject';
  } else if (complements.by && verbs.some((each) => each.passive || each.bare || each.class === 'sign')) {
    first = complements.by.members;
    second = withGroup?.members ?? [];
    rule += 'passive-by';
  } else if (complements.of && withGroup) {
    first = complements.of.members;
    second = withGroup.members;
    rule += 'of-with';
  } else if (withGroup) {
    second = withGroup.members;
    rule += 'with';
  } else return undefined;
  if (instrument.weak && verbs.length === 0 && !complements.between) return undefined;
  const groups = [
    subject,
    complements.between,
    complements.with,
    ahead,
    complements.by,
    complements.to,
    complements.involving,
    complements.including,
    complements.relative,
  ].filter((group) => group !== undefined);
  const unnamed =
    second.length > 0 || first.length > 1
      ? []
      : readUnnamed(
          line,
          complements.end === instrument.to ? (verb?.to ?? instrument.to) : instrument.to,
          verb,
        );
  const frame: Frame = {
    line: line.found.line.index,
    rule,
    instrument,
    status: readStatus(verbs),
    verbs,
    first,
    second,
    distributive: instrument.plural && second.length > 0,
    paired:
      instrument.plural &&
      tokens.some((token) => token.lower === 'respectively') &&
      first.length === second.length &&
      first.length > 1,
    unnamed,
    groups,
    from: Math.min(verb?.from ?? instrument.from, subject?.from ?? instrument.from, instrument.from),
    to: complements.end,
    topicFrom: instrument.to,
  };
  return { frame, subject };
}

function weakMoney(instrument: Instrument): boolean {
  return /^(loan|credit|grant|financing|order|line|facility)$/.test(instrument.head);
}

function inheritsSubject(tokens: readonly Token[], verb: Verb): boolean {
  const before = tokens[verb.from - 1]?.lower;
  return before === 'and' || before === ',' || before === 'also' || before === 'then';
}

/** Whether an object verb has what it needs: `struck` needs a deal. */
export function needsObject(verb: Verb): boolean {
  return objectVerbs.has(verb.word);
}
