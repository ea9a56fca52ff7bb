import type { LineMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import { hitBefore } from '../mentions/read-hints.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { dealVerbs } from '../vocabulary/deal-verbs.ts';
import { predicateOpenings } from '../vocabulary/function-words.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { countedHead, pastClosing } from './counted-heads.ts';
import { endOfDateline, isDateline, isOpeningWord } from './line-openings.ts';
import {
  appositionStart,
  descriptionStart,
  namedCounterpart,
  nextParty,
  prepositions,
  throughJoin,
} from './next-party.ts';
import { endOf, isModifier, isParty, precedesOfficer, skipModifiers, startOf } from './skip-modifiers.ts';

/** What the head of a list tells of its members. */
export interface ListScope {
  readonly country: string;
  /** The first member of which it is told: in `Serbia's A, B and C` that is B, as the words before A speak of A already. */
  readonly first: number;
}

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
  /** Country that the head of the list tells for its members. */
  readonly scope: ListScope | null;
}

/** How many words the head of a list may have after its adjective: `Serbian state-owned defence companies`. */
const headLimit = 4;

/** Whether the clause that a place belongs to has had its verb before it. */
function clauseHasVerb(tokens: readonly Token[], place: number): boolean {
  for (let at = place - 1; at >= 0; at -= 1) {
    const token = tokens[at]!;
    if (/^(;|:|while|whereas|whilst|but|where|when|which|that|who|after|as)$/.test(token.lower)) return false;
    // `to that end`, `the signing`: nouns.
    const noun = /^(the|that|this|a|an|its|their)$/.test(tokens[at - 1]?.lower ?? '');
    if (!noun && (verbWords.has(token.lower) || predicateOpenings.has(token.lower)) && token.lower !== 'also')
      return true;
  }
  return false;
}

/** Verbs of every day that nobody takes for a participle behind a name. */
const plainPast = /^(put|took|gave|got|met|made|went|came|became|left|said|says|gets|takes|gives|goes)$/;

/** Whether a clause of its own begins after a join: `…, and X signed`: then X is no member of what is before it. */
function beginsClause(found: LineMentions, party: Mention, governed: boolean): boolean {
  if (!governed) return false;
  const next = found.line.tokens[skipModifiers(found, endOf(party))];
  const finite =
    next?.kind === 'word' &&
    (predicateOpenings.has(next.lower) ||
      dealVerbs.has(next.lower) ||
      plainPast.test(next.lower) ||
      (verbWords.has(next.lower) && !/ing$/.test(next.lower)));
  return finite && next.lower !== 'expected' && next.lower !== 'due';
}

function readGroup(found: LineMentions, told: Mention, taken: ReadonlySet<Mention>): Group {
  const { tokens } = found.line;
  // `with its namesake, the Norka Institute`: the preposition stands before the namesake.
  const first = namedCounterpart(found, told);
  const members = [first];
  const apposition = appositionStart(tokens, told);
  const from =
    told.type === 'reference'
      ? told.from
      : apposition >= 0
        ? apposition
        : descriptionStart(tokens, startOf(first), 0);
  let to = skipModifiers(found, endOf(first));
  const governed = from > 0 && clauseHasVerb(tokens, from);
  let closed = false;
  const firstEnd = to;
  for (;;) {
    const next = throughJoin(tokens, to, tokens[from - 1]?.lower ?? '');
    // `In the presence of the two ministers, A and B signed`.
    if (next >= 0 && isStates(first) && tokens[next - 1]!.text === ',') break;
    // `At the palace, A and B signed`: where it was.
    if (opensWithPlace(tokens, from, next)) break;
    // After `and` a list is over: `A and B, the ministry said`.
    if (next < 0 || (closed && tokens[next - 1]!.text === ',')) break;
    const following = nextParty(found, next);
    const party = following && namedCounterpart(found, following);
    // `of Helsinki, and Nokia`: a place that tells where the one before is, and the next one.
    if (isPlaceOf(tokens, first, from) && party?.type === 'name') break;
    // `On 6 March, at Agrofair, A and B signed`: where it was.
    const place = /^(at|during)$/.test(tokens[from - 1]?.lower ?? '') && from <= 8;
    if (place && members.length === 1 && tokens[next - 1]!.text === ',' && !isCertain(first)) break;
    // What an outer list has is not a member of a list inside its insertion.
    if (party && taken.has(party)) break;
    const lone = members.length === 1 && /^(between|among)$/.test(tokens[from - 1]?.lower ?? '');
    if (!party || (tokens[next - 1]!.lower === 'and' && !lone && beginsClause(found, party, governed))) break;
    // `with B and C with D`: C opens a pair of its own.
    const after = skipModifiers(found, endOf(party));
    const placed = /^(with|in|at|of|for|on|from|near)$/.test(tokens[from - 1]?.lower ?? '');
    if (placed && /^(with|one|another)$/.test(tokens[after]?.lower ?? '') && tokens[next - 1]!.text !== ',')
      break;
    // Dashes join two states or two capitals only.
    const isPlace = (member: Mention) => member.type === 'country' || member.type === 'city';
    const dashed =
      /^[–—]$/.test(tokens[next - 1]!.text) && found.line.role !== 'prose' && party?.type === 'name';
    if (/^[–—-]$/.test(tokens[next - 1]!.text) && !(isPlace(first) && isPlace(party)) && !dashed) break;
    closed ||= tokens[next - 1]!.text !== ',';
    members.push(party);
    to = after;
    if (members.length > 24) break;
  }
  // `Peru, Chile sign a treaty`: the style of headlines.
  const headlined = /^(sign|ink|seal|agree|exchange|conclude|launch|strike|renew|extend|finali[sz]e)$/.test(
    tokens[to]?.lower ?? '',
  );
  if (!closed && members.length === 2 && found.line.role === 'prose' && !headlined) {
    members.length = 1;
    to = firstEnd;
  }
  // `with two Uzbek bodies, A and B`: what governs the description governs the list.
  const named = members.every((member) => member.type === 'name');
  const head = named ? countedHead(tokens, from, members.length) : -1;
  if (head >= 0) to = pastClosing(tokens, from, to);
  const start = head >= 0 ? head : from;
  let prepositionAt = start - 1;
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
    from: start,
    to,
    members,
    preposition,
    prepositionAt,
    coreEnd,
    scope: possessiveScope(tokens, from, startOf(first)) ?? headScope(tokens, from),
  };
}

/** Whether the group that ends before a comma is the place or the occasion that opens a sentence. */
function opensWithPlace(tokens: readonly Token[], from: number, next: number): boolean {
  return from === 1 && /^(at|in|on|near|outside)$/.test(tokens[0]!.lower) && tokens[next - 1]?.text === ',';
}

function isStates(mention: Mention): boolean {
  return mention.type === 'reference' && mention.target === 'two-states';
}

function isCertain(mention: Mention): boolean {
  return mention.type === 'name' && mention.certain;
}

function isPlaceOf(tokens: readonly Token[], first: Mention, from: number): boolean {
  return first.type === 'city' && /^(of|in|at|near|from)$/.test(tokens[from - 1]?.lower ?? '');
}

/** `Serbia's A, the private B and C`. */
function possessiveScope(tokens: readonly Token[], from: number, start: number): ListScope | null {
  for (let at = from + 1; at <= start; at += 1) {
    if (!isPossessive(tokens[at])) continue;
    const hit = hitBefore(tokens, at);
    if (hit?.entry.type === 'country') return { country: hit.entry.value, first: 1 };
  }
  return null;
}

/** `Three Serbian firms, A, B and C` and `three firms from Serbia: A, B and C`. */
function headScope(tokens: readonly Token[], from: number): ListScope | null {
  if (!/^[,:–—(]$/.test(tokens[from - 1]?.text ?? '')) return null;
  const place = hitBefore(tokens, from - 1);
  if (place?.entry.type === 'country') {
    const governed = /^(from|of|in)$/.test(tokens[place.from - 1]?.lower ?? '');
    return governed && isPluralNoun(tokens[place.from - 2]) ? { country: place.entry.value, first: 0 } : null;
  }
  if (!isPluralNoun(tokens[from - 2])) return null;
  for (let at = from - 2; at > from - 2 - headLimit && at > 0; at -= 1) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      token.capital ||
      prepositions.has(token.lower) ||
      verbWords.has(token.lower)
    )
      return null;
    const hit = hitBefore(tokens, at);
    if (hit?.entry.type === 'demonym') return { country: hit.entry.value, first: 0 };
  }
  return null;
}

function isPluralNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && /[^s]s$/.test(token.lower) && !prepositions.has(token.lower)
  );
}

/** The name beside `counterpart` is a person's and no party by itself. */
function afterCounterpartAt({ line }: LineMentions, mention: Mention): boolean {
  const before = line.tokens[mention.from - 1]?.text === ',' ? mention.from - 2 : mention.from - 1;
  return /^counterparts?$/.test(line.tokens[before]?.lower ?? '');
}

/** The groups of parties of a line, in order; a party inside an insertion has a group of its own. */
function readGroups(found: LineMentions): Group[] {
  const groups: Group[] = [];
  const taken = new Set<Mention>();
  const opens = endOfDateline(found);
  for (const mention of found.mentions) {
    if (
      mention.from < opens ||
      afterCounterpartAt(found, mention) ||
      isDateline(found, mention) ||
      isModifier(found, mention) ||
      isOpeningWord(found, mention) ||
      !isParty(mention) ||
      taken.has(namedCounterpart(found, mention)) ||
      precedesOfficer(mention, found.mentions, found.line.tokens)
    )
      continue;
    const group = readGroup(found, mention, taken);
    for (const member of group.members) taken.add(member);
    // `two hospitals (A and B)`: the list says who the words that count them mean.
    if (group.members.length > 1 && isCounted(groups.at(-1), group)) groups.pop();
    groups.push(group);
  }
  return groups;
}

function isCounted(counted: Group | undefined, list: Group): boolean {
  const only = counted?.members[0];
  const counts = only?.type === 'reference' && /^(two-organizations|trio)$/.test(only.target);
  return counts && counted!.members.length === 1 && list.from <= counted!.from;
}

/** A line with its mentions and the groups in which they stand. */
export interface GroupedLine extends LineMentions {
  readonly groups: readonly Group[];
}

/** Adds to a line the groups of its parties. */
export function groupLine(found: LineMentions): GroupedLine {
  return { ...found, groups: readGroups(found) };
}
