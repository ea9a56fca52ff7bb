import type { Line } from '../tokens/read-lines.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { lowerCaseHeads } from '../vocabulary/organization-heads.ts';
import {
  plainStateNouns,
  pluralReferenceNouns,
  referenceNouns,
  sideNouns,
  stateNouns,
} from '../vocabulary/references.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { opensAcronym } from './acronymed-body.ts';
import { lookUp, lookUpCompound } from './gazetteer.ts';
import { isLowerCaseBrand } from './lower-case-brand.ts';
import type { ReferenceMention } from './mention.ts';
import { isDomainWord, isNameWord } from './word-classes.ts';

type Found = Pick<ReferenceMention, 'target' | 'kinds' | 'country' | 'to' | 'count'>;

const determiners = new Set([
  'the',
  'both',
  'this',
  'that',
  'these',
  'those',
  'said',
  'its',
  'their',
  'latter',
  'former',
  'same',
]);
const numbers = new Set(['two', 'both', 'three']);

function plural(tokens: readonly Token[], at: number, counted: boolean): Found | undefined {
  const noun = tokens[at];
  if (noun?.kind !== 'word') return undefined;
  if (stateNouns.has(noun.lower) && (counted || plainStateNouns.has(noun.lower))) {
    return { target: 'two-states', kinds: [], country: null, to: at + 1 };
  }
  const kinds = pluralReferenceNouns.get(noun.lower);
  return kinds && counted ? { target: 'two-organizations', kinds, country: null, to: at + 1 } : undefined;
}

function definite(tokens: readonly Token[], at: number): Found | undefined {
  let next = at + 1;
  let counted = tokens[at]!.lower === 'both';
  if (numbers.has(tokens[next]?.lower ?? '')) {
    counted = true;
    next += 1;
  }
  const found = plural(tokens, next, counted) ?? plural(tokens, next + 1, counted);
  if (found?.target === 'two-states' && tokens[next - 1]?.lower === 'three') return undefined;
  if (found && (found.to === next + 1 || !isNameWord(tokens[next]))) {
    return tokens[next - 1]?.lower === 'three' && found.target === 'two-organizations'
      ? { ...found, target: 'trio' }
      : found;
  }
  if (counted && tokens[at]!.lower === 'the') {
    const following = tokens[next];
    if (
      tokens[next - 1]!.lower === 'two' &&
      (!following ||
        following.kind === 'mark' ||
        (following.kind === 'word' && !following.lower.endsWith('s') && !following.capital) ||
        /^(is|was|has)$/.test(following.lower))
    ) {
      return { target: 'pair', kinds: [], country: null, to: next };
    }
  }
  if (tokens[next]?.lower === 'pair' || tokens[next]?.lower === 'duo')
    return { target: 'pair', kinds: [], country: null, to: next + 1 };
  const of = formerOrLatter(tokens, next) ?? sameParties(tokens, at + 1);
  if (of) return of;
  const all = counted ? undefined : allOfThem(tokens, at + 1);
  if (all) return all;
  if (tokens[next]?.lower === 'trio') return { target: 'trio', kinds: [], country: null, to: next + 1 };
  return side(tokens, next) ?? official(tokens, next) ?? singular(tokens, next);
}

/** `the former signed`, `by the latter`: one of the two named last. */
function formerOrLatter(tokens: readonly Token[], at: number): Found | undefined {
  const target = tokens[at]?.lower;
  if (target !== 'former' && target !== 'latter') return undefined;
  const next = tokens[at + 1];
  const alone =
    next?.kind !== 'word' || isPossessive(next) || verbWords.has(next.lower) || functionWords.has(next.lower);
  return alone && !isNameWord(next) ? { target, kinds: [], country: null, to: at + 1 } : undefined;
}

const counts = new Map(
  ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, index) => [word, index + 3]),
);

/** `all four`, `the five universities`: as many as were named. */
function allOfThem(tokens: readonly Token[], at: number): Found | undefined {
  const count = counts.get(tokens[at]?.lower ?? '');
  if (!count) return undefined;
  const noun = tokens[at + 1];
  const kinds = pluralReferenceNouns.get(noun?.lower ?? '');
  if (kinds) return { target: 'trio', kinds, country: null, to: at + 2, count };
  const alone =
    noun?.kind !== 'word' || verbWords.has(noun.lower) || /^(have|will|had|now)$/.test(noun.lower);
  return alone ? { target: 'trio', kinds: [], country: null, to: at + 1, count } : undefined;
}

/** `our company`, `our university`: whoever speaks. */
function ownBody(tokens: readonly Token[], at: number): Found | undefined {
  for (let next = at + 1; next < Math.min(at + 4, tokens.length); next += 1) {
    const { lower, kind, capital } = tokens[next]!;
    if (kind !== 'word' || (capital && lower !== 'company' && lower !== 'group')) return undefined;
    if (ownNouns.has(lower) && !isNameWord(tokens[next + 1]))
      return { target: 'speaker', kinds: [], country: null, to: next + 1 };
    if (functionWords.has(lower)) return undefined;
  }
  return undefined;
}

/** Nouns by which a body speaks of itself. */
const ownNouns = new Set(
  'company firm group corporation airline bank fund foundation association university academy institute agency authority chamber council centre center hospital museum port shipyard brewery ministry administration cooperative faculty clinic municipality city'.split(
    ' ',
  ),
);

/** `the same companies`, `the same parties`: those of the agreement told last. */
function sameParties(tokens: readonly Token[], at: number): Found | undefined {
  const noun = tokens[at + 1]?.lower ?? '';
  const same =
    tokens[at]?.lower === 'same' && (pluralReferenceNouns.has(noun) || /^(parties|sides|two)$/.test(noun));
  return same ? { target: 'last-parties', kinds: [], country: null, to: at + 2 } : undefined;
}

function side(tokens: readonly Token[], at: number): Found | undefined {
  const hit = lookUp(tokens, at);
  if (hit?.entry.type !== 'demonym') return undefined;
  const noun = tokens[hit.to];
  const after = tokens[hit.to + 1];
  // `the Chilean state bank` is a bank.
  if (
    noun?.lower === 'state' &&
    after?.kind === 'word' &&
    !verbWords.has(after.lower) &&
    !functionWords.has(after.lower)
  )
    return undefined;
  return noun && sideNouns.has(noun.lower) && !isNameWord(after)
    ? { target: 'state', kinds: [], country: hit.entry.value, to: hit.to + 1 }
    : undefined;
}

/** The state that an adjective or `Lima-based` tells of a body. */
function countryOfWord(tokens: readonly Token[], at: number): string | null {
  const hit = lookUp(tokens, at);
  if (hit && hit.entry.type !== 'supranational') return hit.entry.value;
  const [place] = /-(based|headquartered|owned)$/.test(tokens[at]!.lower)
    ? lookUpCompound(tokens[at]!.text)
    : [];
  return place?.value ?? null;
}

function singular(tokens: readonly Token[], from: number): Found | undefined {
  let country: string | null = null;
  let last = from + 3;
  for (let at = from; at < Math.min(last, tokens.length); at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word' || /^(our|its|their|his|her)$/.test(token.lower)) return undefined;
    // `the e-Norvik Academy`, `the Qatar Chamber` are names.
    if (!token.capital && isNameWord(token)) return undefined;
    if (token.capital && country !== null) return undefined;
    const kinds = referenceNouns.get(token.lower);
    // `the energy ministry` is a name of its own.
    if (token.lower === 'ministry' && isDomainWord(tokens[at - 1])) return undefined;
    // `the Norvik municipality` is the body of a town.
    if (token.lower === 'municipality' && at > from && country) return undefined;
    const next = tokens[at + 1];
    // `the Norvik port authority` too.
    if (kinds && lowerCaseHeads.has(`${token.lower} ${next?.lower ?? ''}`)) return undefined;
    // `the Peruvian central bank`, `the energy agency (NVK)`.
    if (kinds && country && lowerCaseHeads.has(`${tokens[at - 1]?.lower} ${token.lower}`)) return undefined;
    if (kinds && opensAcronym(tokens, at + 1)) return undefined;
    // `the Saudi operator norka`.
    if (kinds && isLowerCaseBrand(tokens, at + 1)) return undefined;
    // `the port operator Norka` is named.
    if (kinds && referenceNouns.has(next?.lower ?? '') && isNameWord(tokens[at + 2])) return undefined;
    if (kinds && !isNameWord(next) && !isPossessive(next) && !/^(of|for)$/.test(next?.lower ?? '')) {
      return { target: 'organization', kinds, country, to: at + 1 };
    }
    if (kinds && isPossessive(next)) return { target: 'organization', kinds, country, to: at + 1 };
    const place = token.capital ? countryOfWord(tokens, at) : null;
    if (token.capital && place === null) return undefined;
    country ??= place;
    // `the Phnom Penh lender`.
    const hit = token.capital ? lookUp(tokens, at) : undefined;
    if (hit && hit.to > at + 1) {
      last += hit.to - at - 1;
      at = hit.to - 1;
    }
  }
  return undefined;
}

function counterpart(tokens: readonly Token[], at: number): Found | undefined {
  for (let next = at + 1; next < Math.min(at + 4, tokens.length); next += 1) {
    const token = tokens[next]!;
    const number = token.lower === 'opposite' && tokens[next + 1]?.lower === 'number';
    if (number || /^(counterparts?|neighbou?rs?|peers?|namesakes?|sister)$/.test(token.lower)) {
      const hit = next > at + 1 ? lookUp(tokens, at + 1) : undefined;
      return {
        target: 'state',
        kinds: [],
        country: hit && hit.entry.type !== 'supranational' ? hit.entry.value : null,
        to: number ? next + 2 : next + 1,
      };
    }
    if (token.kind !== 'word') return undefined;
  }
  return undefined;
}

function pronoun(target: ReferenceMention['target'], at: number): Found {
  return { target, kinds: [], country: null, to: at + 1 };
}

/** `the Minister`, `the President`: an official named before, for the state. */
function official(tokens: readonly Token[], at: number): Found | undefined {
  const noun = tokens[at];
  const next = tokens[at + 1];
  if (
    !noun ||
    !/^(minister|premier|ambassador|country|republic|kingdom)$/.test(noun.lower) ||
    isNameWord(next) ||
    /^(of|for)$/.test(next?.lower ?? '')
  )
    return undefined;
  return { target: 'official', kinds: [], country: null, to: at + 1 };
}

/** The words that point back, at `at`; undefined where there are none. */
export function referenceAt(line: Line, at: number): ReferenceMention | undefined {
  const { tokens } = line;
  const token = tokens[at]!;
  if (token.kind !== 'word') return undefined;
  let found: Found | undefined;
  if (/^(its|their)$/.test(token.lower)) found = counterpart(tokens, at);
  else if (/^(his|her)$/.test(token.lower)) found = counterpart(tokens, at) ?? singular(tokens, at + 1);
  else if (determiners.has(token.lower)) found = definite(tokens, at);
  else if (token.lower === 'two' && tokens[at - 1]?.lower !== 'the') found = plural(tokens, at + 1, true);
  else if (token.lower === 'it') found = pronoun('subject', at);
  else if (token.lower === 'they') found = pronoun('subjects', at);
  else if (token.lower === 'them' || (token.lower === 'each' && tokens[at + 1]?.lower === 'other'))
    found = pronoun('last-parties', at);
  else if (/^(we|us|ourselves|ours|we['’](ve|re|ll|d))$/.test(token.lower) && token.text !== 'US')
    found = pronoun('speaker', at);
  else if (token.lower === 'our') found = ownBody(tokens, at);
  else if (token.lower === 'all') found = allOfThem(tokens, at + 1);
  else if (token.text === 'I' && tokens[at - 1]?.lower === 'and') found = pronoun('speaker', at);
  return found && { type: 'reference', line: line.index, from: at, ...found };
}
