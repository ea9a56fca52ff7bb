import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUpCompound } from '../mentions/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import { hitBefore } from '../mentions/read-hints.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { verbWords } from '../vocabulary/verbs.ts';

/** Parties that stand side by side: `A, the private B and C`. */
export interface Group {
  /** First token, with articles and descriptions. */
  readonly from: number;
  /** End, with what hangs on the last member. */
  readonly to: number;
  readonly members: readonly Mention[];
  /** The preposition that governs the group, in lower case; empty where there is none. */
  readonly preposition: string;
  readonly prepositionAt: number;
  /** End of the last member's own name, without what hangs on it. */
  readonly coreEnd: number;
  /** Country that the head of the list tells for all its members: `Serbia's A, B and C`. */
  readonly scope: string | null;
}

const prepositions = new Set(
  'linking joining between among amongst with by to from of for at in on under involving including through via against into over than within outside near after before as like toward towards alongside across'.split(
    ' ',
  ),
);
const openings = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'local', 'private', 'also']);
const bridges = new Set(['consortium', 'group', 'representatives', 'delegation', 'alliance', 'team']);
const descriptorLimit = 10;

function isParty(mention: Mention): boolean {
  if (mention.type === 'country') return mention.form !== 'demonym' && mention.form !== 'possessive';
  return true;
}

/** Whether an organization only tells whose officer the person after it is: `EPS director Ana Ruiz`. */
function precedesOfficer(mention: Mention, mentions: readonly Mention[]): boolean {
  return (
    mention.type === 'name' &&
    mentions.some(
      (other) =>
        other.type === 'person' &&
        other.organization === mention &&
        other.outerFrom >= mention.end &&
        other.outerFrom - mention.end <= 1,
    )
  );
}

function startOf(mention: Mention): number {
  if (mention.type !== 'person') return mention.from;
  const owner = mention.organization;
  const adjacent =
    owner &&
    owner.line === mention.line &&
    mention.outerFrom >= owner.end &&
    mention.outerFrom - owner.end <= 1;
  return adjacent ? owner.from : mention.outerFrom;
}

function endOf(mention: Mention): number {
  return mention.type === 'name' ? mention.end : mention.to;
}

/** Whether a word can describe the party after it: `the private`, `Serbia's national railway company`. */
function isDescriptor(token: Token): boolean {
  if (isPossessive(token)) return true;
  if (token.text === '"' || token.text === '“' || token.text === '«' || token.text === '-') return true;
  if (token.kind !== 'word') return false;
  if (openings.has(token.lower)) return true;
  if (prepositions.has(token.lower) || verbWords.has(token.lower) || functionWords.has(token.lower))
    return false;
  return true;
}

/** Where the description of the party that begins at `start` begins: after the word before it that is none. */
function descriptionStart(tokens: readonly Token[], start: number, floor: number): number {
  let from = start;
  while (from > floor && start - from < descriptorLimit) {
    const before = tokens[from - 1]!;
    if (before.lower === 'of' && bridges.has(tokens[from - 2]?.lower ?? '')) {
      from -= 2;
      continue;
    }
    if (!isDescriptor(before)) break;
    const place = before.kind === 'word' && before.capital ? hitBefore(tokens, from) : undefined;
    if (place && place.from > 0) {
      from = place.from;
      continue;
    }
    const compound = lookUpCompound(before.text).length > 0;
    if (before.capital && before.kind === 'word' && !compound && !openings.has(before.lower) && from - 1 > 0)
      break;
    from -= 1;
    if (before.lower === 'the' || before.lower === 'a' || before.lower === 'an') {
      break;
    }
  }
  return from;
}

const insertionNouns =
  /^(subsidiary|unit|arm|part|member|division|branch|affiliate|operator|developer|owner|company|firm|group|bank|producer|maker|manufacturer|agency|body|institution|leader|provider|supplier|builder|exporter|importer|wholly|joint|one|state-owned|leading|largest|organizer|organiser|body|vehicle|holder|partner|shareholder|fund|university|contractor|giant|utility|airline|carrier|centre|center|think-tank|navratna|startup|start-up|consortium|entity|regulator|association|distributor|conglomerate|trader|investor|institute|hospital)$/;

/**
 * Where an insertion that begins after the comma at `comma` ends: the index after its closing comma, or -1 where what
 * follows is the next member of a list or a clause. `A, a subsidiary of B, signed` has one, `A, the private B and C` none.
 */
export function skipInsertion(tokens: readonly Token[], comma: number, mentions: readonly Mention[]): number {
  if (tokens[comma]?.text !== ',') return -1;
  const first = tokens[comma + 1];
  if (first?.kind !== 'word') return -1;
  const close = closingComma(tokens, comma + 1);
  if (close < 0) return -1;
  if (
    /^(which|who|whose|formerly|known|owned|established|founded|based|headed|led|headquartered|represented|acting|part|itself|together|along|through|where|itself|respectively)$/.test(
      first.lower,
    )
  )
    return close + 1;
  if (/^(on|for|in|at|as|under|by|after|with)$/.test(first.lower)) return close + 1;
  // `A, renewed its accord`: a verb with its object is no insertion.
  const finite =
    verbWords.has(first.lower) &&
    /^(a|an|the|its|their|his|her|another|\d+)$/.test(tokens[comma + 2]?.lower ?? '');
  if (finite) return -1;
  if (
    /(ed|ing)$/.test(first.lower) &&
    first.lower !== 'including' &&
    first.lower !== 'involving' &&
    !first.capital
  )
    return close + 1;
  const article =
    /^(a|an|the|one|its)$/.test(first.lower) ||
    isPossessive(tokens[comma + 2]) ||
    isPossessive(tokens[comma + 3]);
  if (!article) return -1;
  if (first.lower === 'a' || first.lower === 'an') return close + 1;
  // `the private SEE UP`: the first name is the head; `the arm of X`: the noun before the preposition is.
  for (let at = comma + 2; at < close; at += 1) {
    const token = tokens[at]!;
    if (/^(of|in|under|for|behind|at|that|which|with|responsible)$/.test(token.lower)) {
      const noun = tokens[at - 1];
      return noun?.kind === 'word' && !noun.capital ? close + 1 : -1;
    }
    const named = mentions.some((mention) => mention.type === 'name' && mention.from === at);
    if (
      named &&
      !isPossessive(tokens[mentions.find((mention) => mention.type === 'name' && mention.from === at)!.to])
    )
      return -1;
  }
  const last = tokens[close - 1];
  return (first.lower === 'a' || first.lower === 'an' || insertionNouns.test(last?.lower ?? '')) &&
    !last?.capital
    ? close + 1
    : -1;
}

function closingComma(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(tokens.length, from + 40); at += 1) {
    const { text } = tokens[at]!;
    if (text === '(') depth += 1;
    else if (text === ')') depth -= 1;
    else if (text === ';' || text === ':') return -1;
    else if (text === ',' && depth === 0) return at;
  }
  return -1;
}

/** `her Paraguayan counterpart, Luis Benítez,`: the name belongs to the counterpart. */
function afterCounterpart(found: LineMentions, end: number): number {
  const { tokens } = found.line;
  if (!/^counterparts?$/.test(tokens[end - 1]?.lower ?? '')) return end;
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const name = found.mentions.find(
    (mention) => (mention.type === 'name' || mention.type === 'person') && mention.from === from,
  );
  if (!name) return end;
  return from > end && tokens[name.to]?.text === ',' ? name.to + 1 : name.to;
}

/** What hangs on a member: `, a unit of X,`, `under the Ministry of Y`, `of Brazil`, `from Astana`, `, on the one part`. */
function skipModifiers(found: LineMentions, end: number): number {
  const { tokens } = found.line;
  let at = afterCounterpart(found, end);
  for (let turn = 0; turn < 4; turn += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.text === '(') {
      const close = tokens.findIndex((each, index) => index > at && each.text === ')');
      if (close < 0 || close - at > 14) return at;
      at = close + 1;
      continue;
    }
    if (/^(of|from|under|in|based)$/.test(token.lower)) {
      const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      const inner = found.mentions.find(
        (mention) => startOf(mention) === next && mention.type !== 'person' && mention.type !== 'reference',
      );
      if (!inner) return at;
      if (token.lower === 'in' && inner.type === 'name') return at;
      if (token.lower === 'from' && inner.type === 'name') return at;
      at = endOf(inner);
      continue;
    }
    if (token.text === ',') {
      const after = skipInsertion(tokens, at, found.mentions);
      if (after > 0 && !startsParty(found, at + 1)) {
        // Leave the closing comma where a list goes on with it.
        const next = tokens[after]?.lower;
        at = next === 'and' || next === 'or' ? after : after - 1;
        if (next !== 'and' && startsParty(found, after)) return after - 1;
        if (next !== 'and') return after;
        continue;
      }
    }
    return at;
  }
  return at;
}

function startsParty(found: LineMentions, at: number): boolean {
  return found.mentions.some((mention) => isParty(mention) && startOf(mention) === at);
}

/** The next party after `at` with only a description between; undefined where something else stands there. */
function nextParty(found: LineMentions, at: number): Mention | undefined {
  const { tokens } = found.line;
  for (const mention of found.mentions) {
    const start = startOf(mention);
    if (start < at) continue;
    if (start - at > descriptorLimit) return undefined;
    let clear = true;
    for (let index = at; index < start && clear; index += 1) {
      const token = tokens[index]!;
      const bridge = bridgeWords.test(token.lower) && bridgeBefore(tokens, index);
      clear = isDescriptor(token) || bridge;
    }
    if (!clear) return undefined;
    if (isParty(mention) && !precedesOfficer(mention, found.mentions)) return mention;
  }
  return undefined;
}

const bridgeWords = /^(of|made|up|comprising|consisting|composed|formed|by|between)$/;

/** Whether the words right before lead over a collective to its members: `a consortium made up of`. */
function bridgeBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const { lower } = tokens[back]!;
    if (bridges.has(lower)) return true;
    if (!bridgeWords.test(lower)) return false;
  }
  return false;
}

const joins = new Set([',', 'and', '&', 'plus', '/']);

/** The index after the join of two members at `at`, or -1. */
function throughJoin(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (!token) return -1;
  if (token.text === ',' && /^(and|as|along|together)$/.test(tokens[at + 1]?.lower ?? ''))
    return throughJoin(tokens, at + 1);
  if (token.lower === 'and' && tokens[at + 1]?.lower === 'with') return at + 2;
  if (token.lower === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as')
    return at + 3;
  if ((token.lower === 'along' || token.lower === 'together') && tokens[at + 1]?.lower === 'with')
    return at + 2;
  if (/^[–—-]$/.test(token.text)) return at + 1;
  return joins.has(token.lower) || joins.has(token.text) ? at + 1 : -1;
}

/** Whether the clause that a place belongs to has had its verb before it. */
function clauseHasVerb(tokens: readonly Token[], place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (/^(;|:|while|whereas|whilst|but|where|when|which|that|who|after|as)$/.test(token.lower)) return false;
    if (verbWords.has(token.lower) || auxiliaries.has(token.lower)) return true;
  }
  return false;
}

/** Whether a clause of its own begins after a join: `…, and X signed`: then X is no member of what is before it. */
function beginsClause(found: LineMentions, party: Mention, governed: boolean): boolean {
  if (!governed) return false;
  const next = found.line.tokens[skipModifiers(found, endOf(party))];
  const finite =
    next?.kind === 'word' &&
    (auxiliaries.has(next.lower) || (verbWords.has(next.lower) && !/ing$/.test(next.lower)));
  return finite && next.lower !== 'expected' && next.lower !== 'due';
}

const auxiliaries = new Set(
  'has have had is are was were will would also plan plans hopes agreed'.split(' '),
);

function readGroup(found: LineMentions, first: Mention, taken: ReadonlySet<Mention>): Group {
  const { tokens } = found.line;
  const members = [first];
  const from = first.type === 'reference' ? first.from : descriptionStart(tokens, startOf(first), 0);
  let to = skipModifiers(found, endOf(first));
  const governed = from > 0 && clauseHasVerb(tokens, from);
  let closed = false;
  const firstEnd = to;
  for (;;) {
    const next = throughJoin(tokens, to);
    // After `and` a list is over: `A and B, the ministry said`.
    if (next < 0 || (closed && tokens[next - 1]!.text === ',')) break;
    const party = nextParty(found, next);
    // What an outer list has is not a member of a list inside its insertion.
    if (party && taken.has(party)) break;
    const lone = members.length === 1 && /^(between|among)$/.test(tokens[from - 1]?.lower ?? '');
    if (!party || (tokens[next - 1]!.lower === 'and' && !lone && beginsClause(found, party, governed))) break;
    // Dashes join two states or two capitals only.
    const isPlace = (member: Mention) => member.type === 'country' || member.type === 'city';
    if (/^[–—-]$/.test(tokens[next - 1]!.text) && !(isPlace(first) && isPlace(party))) break;
    closed ||= tokens[next - 1]!.text !== ',';
    members.push(party);
    to = skipModifiers(found, endOf(party));
    if (members.length > 24) break;
  }
  if (!closed && members.length === 2 && found.line.role === 'prose') {
    members.length = 1;
    to = firstEnd;
  }
  let prepositionAt = from - 1;
  let preposition = prepositions.has(tokens[prepositionAt]?.lower ?? '') ? tokens[prepositionAt]!.lower : '';
  if (
    preposition === '' &&
    tokens[prepositionAt]?.lower === 'both' &&
    prepositions.has(tokens[prepositionAt - 1]?.lower ?? '')
  ) {
    prepositionAt -= 1;
    preposition = tokens[prepositionAt]!.lower;
  }
  const coreEnd = endOf(members.at(-1)!);
  return {
    from,
    to,
    members,
    preposition,
    prepositionAt,
    coreEnd,
    scope: scopeOf(tokens, from, startOf(first)),
  };
}

function scopeOf(tokens: readonly Token[], from: number, start: number): string | null {
  for (let at = from + 1; at <= start; at += 1) {
    if (!isPossessive(tokens[at])) continue;
    const hit = hitBefore(tokens, at);
    if (hit?.entry.type === 'country') return hit.entry.value;
  }
  return null;
}

/** The name beside `counterpart` is a person's and no party by itself. */
function afterCounterpartAt({ line }: LineMentions, mention: Mention): boolean {
  const before = line.tokens[mention.from - 1]?.text === ',' ? mention.from - 2 : mention.from - 1;
  return /^counterparts?$/.test(line.tokens[before]?.lower ?? '');
}

/** `LIMA – `: a city that only tells where the report comes from. */
function isDateline({ line }: LineMentions, mention: Mention): boolean {
  const { tokens } = line;
  if (mention.type === 'name' && tokens[mention.from - 1]?.text === '(' && tokens[mention.to]?.text === ')')
    return true;
  return (
    mention.type === 'city' && mention.from === 0 && /^[–—(:.,/-]$/.test(line.tokens[mention.to]?.text ?? '')
  );
}

/** The groups of parties of a line, in order; a party inside an insertion has a group of its own. */
function readGroups(found: LineMentions): Group[] {
  const groups: Group[] = [];
  const taken = new Set<Mention>();
  for (const mention of found.mentions) {
    if (
      afterCounterpartAt(found, mention) ||
      isDateline(found, mention) ||
      !isParty(mention) ||
      taken.has(mention) ||
      precedesOfficer(mention, found.mentions)
    )
      continue;
    const group = readGroup(found, mention, taken);
    for (const member of group.members) taken.add(member);
    groups.push(group);
  }
  return groups;
}

/** A line with its mentions and the groups in which they stand. */
export interface GroupedLine extends LineMentions {
  readonly groups: readonly Group[];
}

/** Adds to a line the groups of its parties. */
export function groupLine(found: LineMentions): GroupedLine {
  return { ...found, groups: readGroups(found) };
}
