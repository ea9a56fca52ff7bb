import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUpCompound } from '../mentions/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import { hitBefore } from '../mentions/read-hints.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { dealVerbs } from '../vocabulary/deal-verbs.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { organizationNouns } from '../vocabulary/organization-nouns.ts';
import { roleHeads } from '../vocabulary/roles.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { endOf, isModifier, isParty, precedesOfficer, startOf } from './skip-modifiers.ts';

/** Words that govern a group of parties. */
export const prepositions = new Set(
  'off linking joining between among amongst with by to from of for at in on under involving including through via against into over than within outside near after before as like toward towards alongside across'.split(
    ' ',
  ),
);

const openings = new Set(['the', 'a', 'an', 'its', 'their', 'his', 'her', 'local', 'private', 'also']);

const bridges = new Set(['consortium', 'group', 'representatives', 'delegation', 'alliance', 'team']);

const descriptorLimit = 10;

/** Whether a word can describe the party after it: `the private`, `Serbia's national railway company`. */
function isDescriptor(token: Token): boolean {
  if (isPossessive(token)) return true;
  if (token.text === '"' || token.text === '“' || token.text === '«' || token.text === '-') return true;
  if (token.kind !== 'word') return false;
  if (openings.has(token.lower)) return true;
  if (prepositions.has(token.lower) || verbWords.has(token.lower) || functionWords.has(token.lower))
    return false;
  if (dealVerbs.has(token.lower) && /(ed|sold|bought|lent|chose|chosen)$/.test(token.lower)) return false;
  return true;
}

/** Where the description of the party that begins at `start` begins: after the word before it that is none. */
export function descriptionStart(tokens: readonly Token[], start: number, floor: number): number {
  let from = start;
  while (from > floor && start - from < descriptorLimit) {
    const before = tokens[from - 1]!;
    if (before.lower === 'of' && bridges.has(tokens[from - 2]?.lower ?? '')) {
      from -= 2;
      continue;
    }
    // `For months A has been negotiating`: how long, and not who.
    if (/^(months|weeks|years|days|decades)$/.test(before.lower)) break;
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

/** The next party after `at` with only a description between; undefined where something else stands there. */
export function nextParty(found: LineMentions, at: number): Mention | undefined {
  const { tokens } = found.line;
  const apposed = nameOfPartner(found, at);
  if (apposed) return apposed;
  for (const mention of found.mentions) {
    const start = startOf(mention);
    if (start < at) continue;
    // The employer inside an officer's role comes before the officer: `the head of EPS, Ana Ruiz`.
    const inRole = found.mentions.some(
      (other) => other.type === 'person' && other.outerFrom < mention.from && endOf(mention) <= other.from,
    );
    if (inRole || isModifier(found, mention)) continue;
    if (start - at > descriptorLimit) return undefined;
    let clear = true;
    for (let index = at; index < start && clear; index += 1) {
      const token = tokens[index]!;
      const bridge = bridgeWords.test(token.lower) && bridgeBefore(tokens, index);
      clear = isDescriptor(token) || bridge;
    }
    if (!clear) return undefined;
    if (isParty(mention) && !precedesOfficer(mention, found.mentions, tokens)) return mention;
  }
  return undefined;
}

/** `A and its partner in Lima, the Norka Institute, signed`: the name that tells who the partner is. */
function nameOfPartner(found: LineMentions, at: number): Mention | undefined {
  const { tokens } = found.line;
  if (!/^(its|their|a|an|the)$/.test(tokens[at]?.lower ?? '')) return undefined;
  let noun = -1;
  for (let next = at + 1; next < Math.min(at + 9, tokens.length); next += 1) {
    const { lower, kind, capital, text } = tokens[next]!;
    if (text === ',') {
      if (noun < 0) return undefined;
      const from = /^(the|a)$/.test(tokens[next + 1]?.lower ?? '') ? next + 2 : next + 1;
      const name = found.mentions.find((mention) => mention.type === 'name' && mention.from === from);
      return name && /^[,.;)]$/.test(tokens[endOf(name)]?.text ?? '.') ? name : undefined;
    }
    // `the owner of the firm, Ana Ruiz`.
    if (kind !== 'word' || verbWords.has(lower) || (roleHeads.has(lower) && lower !== 'partner'))
      return undefined;
    if (!capital && (organizationNouns.has(lower) || /^(partner|counterpart|sister|namesake)$/.test(lower)))
      noun = next;
    else if (noun > 0 && !capital && !/^(in|of|from|the)$/.test(lower)) return undefined;
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

/** `with the Chilean state bank, BancoNorka,`: the name that tells which one is meant. */
function apposed(found: LineMentions, mention: Mention): Mention {
  const { tokens } = found.line;
  const name = nameBehind(found, mention.to);
  const closes = name && /^[,.;):]$/.test(tokens[endOf(name)]?.text ?? '.');
  return closes && tokens[mention.from]!.lower === 'the' ? name : mention;
}

/** The name right behind a comma. */
function nameBehind(found: LineMentions, comma: number): Mention | undefined {
  if (found.line.tokens[comma]?.text !== ',') return undefined;
  return found.mentions.find((other) => other.type === 'name' && other.from === comma + 1);
}

/** `with the former owner, Norka,`: where the phrase begins that tells what a name behind a comma is; -1 elsewhere. */
export function appositionStart(tokens: readonly Token[], mention: Mention): number {
  const comma = mention.from - 1;
  const noun = tokens[comma - 1];
  const closes = /^[,.;):]$/.test(tokens[endOf(mention)]?.text ?? '.');
  if (
    mention.type !== 'name' ||
    tokens[comma]?.text !== ',' ||
    !closes ||
    !organizationNouns.has(noun?.lower ?? '')
  )
    return -1;
  for (let at = comma - 2; at > Math.max(0, comma - 7); at -= 1) {
    const { lower, kind } = tokens[at]!;
    if (/^(the|its|their)$/.test(lower))
      return /^(with|by|from|to|between|for)$/.test(tokens[at - 1]!.lower) ? at : -1;
    if (kind !== 'word' || prepositions.has(lower)) return -1;
  }
  return -1;
}

/** `its counterpart in Busan, the Busan Port Authority,`: the organization that a counterpart turns out to be. */
export function namedCounterpart(found: LineMentions, mention: Mention): Mention {
  const { tokens } = found.line;
  if (mention.type === 'reference' && mention.target === 'organization') return apposed(found, mention);
  if (mention.type !== 'reference' || mention.target !== 'state') return mention;
  const side = sideNoun.test(tokens[mention.to - 1]?.lower ?? '');
  if (side && tokens[mention.to]?.text !== ',') return mention;
  let at = mention.to;
  if (/^(in|from|of)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.capital) at += 2;
  if (tokens[at]?.text === ',') at += 1;
  if (tokens[at]?.lower === 'the') at += 1;
  return (
    found.mentions.find((other) => other.type === 'name' && other.certain && other.from === at) ?? mention
  );
}

const sideNoun = /^(side|government|delegation|party|authorities|state|governments)$/;

const joins = new Set([',', 'and', '&', 'plus', '/']);

/** The index after the join of two members at `at`, or -1. */
export function throughJoin(tokens: readonly Token[], at: number, preposition = ''): number {
  const token = tokens[at];
  if (!token) return -1;
  // `of A and of B`.
  if (token.lower === 'and' && /^(of|by|from)$/.test(preposition) && tokens[at + 1]?.lower === preposition)
    return at + 2;
  if (token.text === ',' && /^(and|as|along|together)$/.test(tokens[at + 1]?.lower ?? ''))
    return throughJoin(tokens, at + 1, preposition);
  if (token.lower === 'and' && tokens[at + 1]?.lower === 'with') return at + 2;
  if (token.lower === 'as' && tokens[at + 1]?.lower === 'well' && tokens[at + 2]?.lower === 'as')
    return at + 3;
  if ((token.lower === 'along' || token.lower === 'together') && tokens[at + 1]?.lower === 'with')
    return at + 2;
  if (/^[–—-]$/.test(token.text)) return at + 1;
  return joins.has(token.lower) || joins.has(token.text) ? at + 1 : -1;
}
