import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Group } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Token } from '../tokens/tokenize.ts';
import { isDenied, otherParty, reach } from './deal-party.ts';
import { type DealVerb, verbAt } from './deal-verb.ts';
import { findSubject } from './find-subject.ts';
import type { Verb } from './find-verbs.ts';
import type { Frame } from './frame.ts';
import type { FrameLine } from './frame-line.ts';
import { type Instrument, unnamedInstrument } from './instrument.ts';

/** What makes a deal a wish, a rumour or a rule. */
const unreal =
  /^(could|may|might|would|should|can|if|wants?|wanted|hopes?|hoped|wishes|seeks?|seeking|considering|mulling|exploring|invited|urged|asked|offered|offer|interested|ready|willing|able|allow|allows|allowed|potential|possible|proposed)$/;

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
    .findIndex((token) => /^(reports|rumou?rs|posts|claims|speculation|wrote)$/.test(token.lower));
  return said >= 0 && tokens.slice(said + 1, at).some((token) => token.lower === 'that');
}

function statusOf(line: FrameLine, verb: DealVerb): AgreementStatus {
  return verb.helpers.negated || isDenied(line, verb) ? 'DENIED' : 'SIGNED';
}

/** The deal as an instrument: it has no noun of its own. */
function instrumentOf(line: FrameLine, verb: DealVerb): Instrument {
  return unnamedInstrument({
    from: verb.at,
    to: verb.at + 1,
    head: 'contract',
    kind: verb.pattern === 'with' && !/^merg/.test(verb.word) ? 'OTHER' : 'CONTRACT',
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

function partiesOf(group: Group | undefined): readonly Mention[] {
  return group?.members.filter((member) => member.type !== 'city') ?? [];
}

/** `Forty trucks were ordered from B by A`: whoever acts where the goods are the subject. */
function agentOf(line: FrameLine, verb: DealVerb, other: Group): Group | undefined {
  if (!verb.helpers.passive || (verb.pattern !== 'from' && verb.pattern !== 'to')) return undefined;
  const by = line.groups.find(
    (group) => group.preposition === 'by' && group.from > verb.at && group.from - verb.at <= reach,
  );
  return by === other ? undefined : by;
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
    if (!other || subject === other) continue;
    const members = partiesOf(agentOf(line, verb, other) ?? subject);
    // `A warehouse has been leased from B`: the firm that the article speaks of has leased it.
    const agentless = verb.helpers.passive && verb.pattern === 'from' && other.prepositionAt === verb.at + 1;
    if (members.length === 0 && !(agentless && line.instruments.length === 0)) continue;
    found.push(frameOf(line, verb, members, other));
    at = Math.max(at, other.to);
  }
  return found;
}
