import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Group } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { type DealPattern, dealVerbs } from '../vocabulary/deal-verbs.ts';
import { findSubject } from './find-subject.ts';
import type { Verb } from './find-verbs.ts';
import type { Frame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { type Instrument, unnamedInstrument } from './instrument.ts';
import { clauseBreaks } from './read-complements.ts';
import { type Helpers, readHelpers } from './read-helpers.ts';

/** How far behind its verb the other party may stand. */
const reach = 24;

/** What makes a deal a wish, a rumour or a rule. */
const unreal =
  /^(could|may|might|would|should|can|if|wants?|wanted|hopes?|hoped|wishes|seeks?|seeking|considering|mulling|exploring|invited|urged|asked|offered|offer|interested|ready|willing|able|allow|allows|allowed|potential|possible|proposed)$/;

/** A verb of dealing at a token, with its helpers. */
interface DealVerb {
  readonly at: number;
  readonly word: string;
  readonly pattern: DealPattern;
  readonly helpers: Helpers;
}

function verbAt(tokens: readonly Token[], at: number): DealVerb | undefined {
  const token = tokens[at]!;
  // `completed the sale of its assets to B`.
  const sells = /^(complete|close|finali[sz]e|announce|conclude|seal)(s|d|ed)?$/.test(token.lower);
  if (sells && tokens.slice(at + 1, at + 4).some((next) => next.lower === 'sale')) {
    const helpers = readHelpers(tokens, at, false);
    return helpers.negated ? undefined : { at, word: token.lower, pattern: 'to', helpers };
  }
  if (/^(take|takes|took|taken)$/.test(token.lower) && tokens[at + 1]?.lower === 'over') {
    const helpers = readHelpers(tokens, at, token.lower === 'taken');
    return helpers.negated ? undefined : { at: at + 1, word: 'took', pattern: 'from', helpers };
  }
  const pattern =
    token.kind === 'word' && !(token.capital && at > 0) ? dealVerbs.get(token.lower) : undefined;
  if (!pattern) return undefined;
  const past = /(ed|sold|bought|lent|chose|chosen)$/.test(token.lower);
  const helpers = readHelpers(tokens, at, past);
  // A bare `order` or `supplies` is a noun or a habit.
  if (!past && !helpers.helped && !helpers.agreed) return undefined;
  if (
    /^(the|a|an|its|their|of|this|that|any|no|more|and|in|on)$/.test(tokens[helpers.from - 1]?.lower ?? '') &&
    !helpers.helped
  )
    return undefined;
  // `has not licensed its model to B`: it is said that nothing was agreed, unless that is still to come.
  const waits = tokens
    .slice(helpers.from, at + 1)
    .some(({ lower }) => /^(yet|still|failed|never|delivered|supplied)$/.test(lower));
  if (helpers.negated && (waits || helpers.future || !past || !helpers.helped)) return undefined;
  return { at, word: token.lower, pattern, helpers };
}

function isUnreal(tokens: readonly Token[], from: number, to: number): boolean {
  // `In May it bought` is no wish.
  return tokens
    .slice(Math.max(0, from), to)
    .some((token) => unreal.test(token.lower) && token.text !== 'May');
}

/** `reports that A had sold`: that nobody has confirmed. */
function isReported(tokens: readonly Token[], at: number): boolean {
  const said = tokens
    .slice(0, at)
    .findIndex((token) => /^(reports|rumou?rs|posts|claims|speculation)$/.test(token.lower));
  return said >= 0 && tokens.slice(said + 1, at).some((token) => token.lower === 'that');
}

/** Where the clause that a verb stands in ends. */
function endOfClause(line: FrameLine, at: number): number {
  const { tokens } = line.found.line;
  for (let end = at + 1; end < Math.min(tokens.length, at + reach); end += 1)
    if (clauseBreaks.has(tokens[end]!.lower)) return end;
  return Math.min(tokens.length, at + reach);
}

function isNamed(group: Group): boolean {
  return group.members.some((member) => member.type === 'name');
}

/** `hired A`, `hired B's Danish unit, A`, `commissioned a study from A`, `commissioned a study from us`. */
function objectOf(line: FrameLine, inside: readonly Group[], verb: DealVerb): Group | undefined {
  const { tokens } = line.found.line;
  const first = inside[0];
  const between = tokens.slice(verb.at + 1, first?.from);
  const owned =
    between.some(isPossessive) &&
    between.at(-1)?.text === ',' &&
    between.length <= 8 &&
    first?.preposition === '';
  if (first && (first.from === verb.at + 1 || owned)) return first;
  const ordered = /^(commission|contract)/.test(verb.word);
  return ordered
    ? line.groups.find(
        (group) =>
          group.preposition === 'from' &&
          group.from > verb.at &&
          group.from - verb.at <= 6 &&
          group.members.some(({ type }) => type === 'name' || type === 'reference'),
      )
    : undefined;
}

/** `denied that it had sold jets to Peru`. */
function stateBehind(line: FrameLine, verb: DealVerb): Group | undefined {
  return line.groups.find(
    ({ from, preposition, members }) =>
      preposition === 'to' &&
      from > verb.at &&
      from - verb.at <= 8 &&
      members.every(({ type }) => type === 'country'),
  );
}

/** `lent it 40 million`. */
function pronounBehind(line: FrameLine, verb: DealVerb): Group | undefined {
  const { tokens } = line.found.line;
  return line.groups.find(
    (group) =>
      group.from === verb.at + 1 &&
      group.members.length === 1 &&
      group.members.every((member) => member.type === 'reference') &&
      hasObject(tokens[group.to]),
  );
}

/** `lent A 40 million`, `sold A its mill`, and not `sold Vexta jets`: whether what is dealt in begins at a token. */
function hasObject(token: Token | undefined): boolean {
  return (
    token?.kind !== 'word' ||
    token.capital ||
    /^(a|an|the|its|their|all|some|two|three|four|five|six|ten)$/.test(token.lower)
  );
}

/** The other party of a deal, by the pattern of its verb. */
function otherParty(line: FrameLine, verb: DealVerb): Group | undefined {
  const end = endOfClause(line, verb.at);
  const inside = line.groups.filter((group) => group.from > verb.at && group.from < end && isNamed(group));
  const behind = (preposition: string) => inside.find((group) => group.preposition === preposition);
  const { passive } = verb.helpers;
  if (verb.pattern === 'object') return passive ? behind('by') : objectOf(line, inside, verb);
  if (verb.pattern === 'with')
    return inside.find((group) => group.preposition === 'with' && group.prepositionAt - verb.at <= 3);
  const { tokens } = line.found.line;
  const owner = inside.find((group) => group.from === verb.at + 1 && isPossessive(tokens[group.coreEnd]));
  const direct =
    owner && verb.pattern === 'from'
      ? owner
      : verb.pattern === 'to'
        ? inside.find((group) => group.from === verb.at + 1 && hasObject(tokens[group.to]))
        : undefined;
  const opposite = /^(lease|leased|leasing|lent|borrowed)$/.test(verb.word) ? behind('from') : undefined;
  // `bought a stake in B`: the seller is not told, the firm is.
  const share = inside.find(
    (group) =>
      verb.pattern === 'from' &&
      group.preposition === 'in' &&
      /^(stake|stakes|shares|share|interest|shareholding|holding)$/.test(
        tokens[group.prepositionAt - 1]?.lower ?? '',
      ),
  );
  return (
    behind(verb.pattern) ??
    (verb.pattern === 'from' ? behind('off') : undefined) ??
    (passive ? behind('by') : undefined) ??
    direct ??
    opposite ??
    share ??
    (verb.pattern === 'to' ? pronounBehind(line, verb) : undefined) ??
    (verb.pattern === 'to' && isDenied(line, verb) ? stateBehind(line, verb) : undefined)
  );
}

function statusOf(line: FrameLine, verb: DealVerb): AgreementStatus {
  return verb.helpers.negated || isDenied(line, verb) ? 'DENIED' : 'SIGNED';
}

/** `denied that it had sold`, `reports that A would sell to B are untrue`. */
function isDenied(line: FrameLine, verb: DealVerb): boolean {
  const reported = line.found.line.tokens
    .slice(0, verb.at)
    .some((token) =>
      /^(talk|word|reports?|rumou?rs?|claims?|story|stories|speculation|posts)$/.test(token.lower),
    );
  return line.verbs.some(
    (each: Verb) => (each.class === 'deny' || each.class === 'refuse') && (each.at < verb.at || reported),
  );
}

/** The deal as an instrument: it has no noun of its own. */
function instrumentOf(line: FrameLine, verb: DealVerb): Instrument {
  return unnamedInstrument({
    from: verb.at,
    to: verb.at + 1,
    head: 'contract',
    kind: verb.pattern === 'with' ? 'OTHER' : 'CONTRACT',
    line: line.found.line.index,
  });
}

function subjectOf(line: FrameLine, verb: DealVerb): Group | undefined {
  const { tokens } = line.found.line;
  const before = tokens[verb.helpers.from - 1]?.lower ?? '';
  // `denied having leased`: whoever denies.
  const from = /^(denied|denies|deny|denying|admitted|confirmed)$/.test(before)
    ? verb.helpers.from - 1
    : verb.helpers.from;
  const own = findSubject(line, verbOf(verb, from));
  if (own || !/^(and|,|then)$/.test(before)) return own;
  return line.groups.find((group) => group.preposition === '' && group.to <= from);
}

function verbOf(verb: DealVerb, from: number): Verb {
  return {
    from,
    at: verb.at,
    to: verb.at + 1,
    class: 'sign',
    word: verb.word,
    passive: verb.helpers.passive,
    future: false,
    negated: false,
    bare: false,
    nominal: false,
  };
}

function frameOf(line: FrameLine, verb: DealVerb, first: readonly Mention[], other: Group): Frame {
  return {
    line: line.found.line.index,
    rule: 'frames/deal',
    instrument: instrumentOf(line, verb),
    status: statusOf(line, verb),
    verbs: [],
    first,
    second: other.members,
    distributive: other.members.length > 1,
    severally: false,
    paired: false,
    unnamed: [],
    from: verb.helpers.from,
    to: Math.max(other.to, verb.at + 1),
    topicFrom: verb.at + 1,
  };
}

/**
 * Deals told by a verb alone: `A has ordered six trams from B`, `A was chosen by B to build the line`, `A agreed to sell
 * its stake to B`. A line whose instruments have parties already tells no further deal. `frames` are those of the line.
 */
export function readDeals(line: FrameLine, frames: readonly Frame[]): Frame[] {
  const { tokens } = line.found.line;
  const told = frames.filter((frame) => frame.first.length + frame.second.length > 1);
  const found: Frame[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const verb = verbAt(tokens, at);
    if (!verb || (isUnreal(tokens, verb.helpers.from - 6, at) && !isDenied(line, verb))) continue;
    if (told.some((frame) => frame.instrument === null || (frame.from <= at && at <= frame.to + reach))) {
      if (
        !told.every(
          (frame) =>
            frame.to <= verb.helpers.from && /^(and|it)$/.test(tokens[verb.helpers.from - 1]?.lower ?? ''),
        )
      )
        continue;
    }
    if (isReported(tokens, at) && !isDenied(line, verb)) continue;
    const subject = subjectOf(line, verb);
    const other = otherParty(line, verb);
    if (!subject || !other || subject === other) continue;
    const members = subject.members.filter((member) => member.type !== 'city');
    if (members.length === 0) continue;
    found.push(frameOf(line, verb, members, other));
    at = other.to;
  }
  return found;
}
