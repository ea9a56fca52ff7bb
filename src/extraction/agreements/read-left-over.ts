import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import { verbAt } from '../frames/deal-verb.ts';
import { type Frame, plainFrame } from '../frames/frame.ts';
import type { FrameLine } from '../frames/frame-line.ts';
import { dealToldAt, type Instrument, unnamedInstrument } from '../frames/instrument.ts';
import { isMereIdea, isWish } from '../frames/mere-ideas.ts';
import { readStatus } from '../frames/read-status.ts';
import { personal } from '../frames/read-together.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { dealNouns, dealVerbs } from '../vocabulary/deal-verbs.ts';
import type { Party } from './agreement.ts';
import { leftOverSides, sidesBeside } from './left-over-sides.ts';
import type { Discourse } from './resolve-parties.ts';

/** What makes of a line that nothing else was read from a wish, a plan, a doubt or a rumour. */
const unreal =
  /\b(possib\w+|propos\w+|potential|would|could|should|may|might|calls? for|urg\w+|wants?|wanted|needs?|if|whether|suggest\w*|ideas?|prospects?|interest(ed)? in|explor\w+|hop(e|es|ed)|invit\w+|to study|feasibility stud(y|ies)|bid(s|ding)? for|compet(e|es|ed|ing)|shortlisted|employment|striker|midfielder|player|coach|no|not|never|neither|reported(ly)?|alleged(ly)?|rumou?r(s|ed)?|speculation|circulat(ed|es|ing)|supposed|approv(al|ed|es)|cleared|still open|instructed|reports? (that|in|of)|recommend\w*|consider\w*|recall\w*|remember\w*|commemorat\w*|anniversar\w*)\b/i;

/** A line, or one of its clauses. */
interface Part {
  readonly line: FrameLine;
  readonly from: number;
  readonly to: number;
}

/** The instrument or deal that a part tells by a noun. */
function nounOf({ line, from, to }: Part): Instrument | undefined {
  const { tokens, index } = line.found.line;
  const told = line.instruments.find((each) => !each.plural && !isMereIdea(tokens, each.from));
  const isDeal = ({ capital, lower }: Token) => !capital && dealNouns.has(lower);
  const at = told?.from ?? tokens.findIndex((token, place) => place >= from && place < to && isDeal(token));
  // `A's purchase of B is another matter`: spoken of and not told.
  const weak = line.verbs.length === 0 && (told?.weak ?? true);
  const owned = weak && tokens.slice(from, Math.max(from, at)).some(isPossessive);
  if (told || at < 0 || owned) return owned ? undefined : told;
  return dealToldAt(at, index);
}

/** `then sold two camps to B`, `lends B 60 million`: a deal that is told by a verb alone. */
function dealOf({ line: { found, groups }, from, to }: Part): Instrument | undefined {
  const { tokens, index } = found.line;
  const acts = (at: number) =>
    groups.some((group) => group.preposition === '' && (group.to === at || group.coreEnd === at));
  const at = tokens.findIndex(
    ({ lower, capital }, place) =>
      place >= from &&
      place < to &&
      !capital &&
      dealVerbs.has(lower) &&
      (verbAt(tokens, place) !== undefined || acts(place)),
  );
  if (at < 0) return undefined;
  return unnamedInstrument({ from: at, to: at + 1, head: 'contract', kind: 'CONTRACT', line: index });
}

/** `Their talks about drilling were at an advanced stage`: talks that are to lead to something, and no meeting. */
function talksOf({ line: { found }, from, to }: Part): Instrument | undefined {
  const { tokens, index } = found.line;
  const at = tokens.findIndex(
    ({ lower }, place) => place >= from && place < to && /^(talks|negotiations)$/.test(lower),
  );
  const around = tokens.slice(from, to);
  const meets = around.some(({ lower }) => /^(held|hold|holds|holding|hosted|round|rounds)$/.test(lower));
  const aims = around.some(({ lower }) => /^(on|over|about|for|with)$/.test(lower));
  if (at < 0 || meets || !aims) return undefined;
  return unnamedInstrument({ from: at, to: at + 1, head: 'talks', kind: 'OTHER', line: index });
}

type FindSides = (line: FrameLine, instrument: Instrument) => readonly Mention[];

function readPart(part: Part, findSides: FindSides): Frame[] {
  const { line, from, to } = part;
  const { tokens, index } = line.found.line;
  const wording = tokens.slice(from, to).map(({ text }) => text);
  // The month is no doubt.
  const text = wording.filter((word) => word !== 'May').join(' ');
  if (personal.test(text) || unreal.test(text) || line.verbs.some((verb) => isWish(tokens, verb))) return [];
  const talks = talksOf(part);
  const noun = talks ?? nounOf(part);
  const instrument = noun ?? dealOf(part);
  const drafted = line.verbs.length === 0 && /\bdrafts?\b/.test(text);
  const status: AgreementStatus = talks
    ? line.verbs.some((verb) => verb.class === 'end' && !verb.negated && !verb.future)
      ? 'TERMINATED'
      : 'NEGOTIATING'
    : (readStatus(line.verbs) ?? (drafted ? 'NEGOTIATING' : 'SIGNED'));
  const parties = instrument ? findSides(line, instrument) : [];
  // What is denied is told in one sentence with those who do not have it.
  const apart = parties.some(({ line: told }) => told !== index);
  if (!instrument || parties.length === 0 || (apart && status === 'DENIED')) return [];
  const before = parties.every((party) => party.line < index);
  // Talks that name nobody may be any.
  if (talks && before) return [];
  // Who acts stands before the verb, and on whom behind it.
  if (!noun && (apart || parties[0]!.to > instrument.from || parties[1]!.from < instrument.to)) return [];
  return [
    plainFrame({
      line: index,
      rule: 'frames/left-over',
      instrument: { ...instrument, definite: instrument.definite && before },
      status,
      verbs: [],
      first: parties,
      second: [],
      from,
      to,
      topicFrom: instrument.to,
    }),
  ];
}

/**
 * What a line tells from which no rule has read anything: an instrument or a deal of the two organizations that it
 * names, of the one that it names and the one that the article speaks of, or of the two of the sentence before.
 */
export function readLeftOver(discourse: Discourse, line: FrameLine): Frame[] {
  const whole = { line, from: 0, to: line.found.line.tokens.length };
  return readPart(whole, (found, instrument) => leftOverSides(discourse, found, instrument));
}

/** The clauses of a line, each with what stands in it. */
function clausesOf(line: FrameLine): Part[] {
  const { tokens } = line.found.line;
  const breaks = tokens.flatMap(({ text, lower }, at) => {
    const joins = lower === 'and' && tokens[at - 1]?.text === ',';
    return joins || /^[;:]$/.test(text) || /^(while|whereas)$/.test(lower) ? [at + 1] : [];
  });
  return [0, ...breaks].map((from, index) => {
    const to = breaks[index] ?? tokens.length;
    const isInside = (span: { from: number; to: number }) => span.from >= from && span.to <= to;
    const { groups, instruments, verbs } = line;
    const inside = groups.filter((group) => group.from >= from && group.coreEnd <= to);
    return {
      line: {
        ...line,
        groups: inside,
        instruments: instruments.filter(isInside),
        verbs: verbs.filter(isInside),
      },
      from,
      to,
    };
  });
}

/** What a clause tells of two organizations that have no part in what was read from the rest of its line. */
export function readClauseLeftOver(discourse: Discourse, line: FrameLine, taken: readonly Party[]): Frame[] {
  return clausesOf(line).flatMap((part) => readPart(part, (found) => sidesBeside(discourse, found, taken)));
}
