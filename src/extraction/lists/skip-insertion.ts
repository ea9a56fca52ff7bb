import type { Mention } from '../mentions/mention.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { instrumentHeads } from '../vocabulary/instruments.ts';
import { organizationNouns } from '../vocabulary/organization-nouns.ts';
import { roleHeads, roleModifiers } from '../vocabulary/roles.ts';
import { verbWords } from '../vocabulary/verbs.ts';

/** Nouns of bodies that an insertion behind a name can have for its head. */
export const insertionNouns =
  /^(subsidiary|unit|arm|part|member|division|branch|affiliate|operator|developer|owner|company|firm|group|bank|producer|maker|manufacturer|agency|body|institution|leader|provider|supplier|builder|exporter|importer|wholly|joint|one|state-owned|leading|largest|organizer|organiser|body|vehicle|holder|partner|shareholder|fund|university|contractor|giant|utility|airline|carrier|centre|center|think-tank|navratna|startup|start-up|consortium|entity|regulator|association|distributor|conglomerate|trader|investor|institute|hospital)$/;

/**
 * Where an insertion that begins after the comma at `comma` ends: the index after its closing comma, or -1 where what
 * follows is the next member of a list or a clause. `A, a subsidiary of B, signed` has one, `A, the private B and C` none.
 */
export function skipInsertion(tokens: readonly Token[], comma: number, mentions: readonly Mention[]): number {
  if (tokens[comma]?.text !== ',') return -1;
  const first = tokens[comma + 1];
  if (first?.kind !== 'word' || isJoined(first, tokens[comma + 2])) return -1;
  const close = closingComma(tokens, comma + 1);
  if (close < 0) return -1;
  if (
    /^(which|who|whose|formerly|known|owned|established|founded|based|headed|led|headquartered|represented|acting|part|itself|together|along|through|where|itself|respectively)$/.test(
      first.lower,
    )
  )
    return close + 1;
  // `A, not B, that signed`; `A and B, the latter a bank, signed`.
  if (first.lower === 'not' || /^(latter|former)$/.test(tokens[comma + 2]?.lower ?? '')) return close + 1;
  // `A, with B, a contract for C`: B is the other side.
  if (first.lower === 'with' && /^(a|an)$/.test(tokens[close + 1]?.lower ?? '')) return -1;
  if (/^(on|for|in|at|as|under|by|after|with|of|from)$/.test(first.lower)) return close + 1;
  // `Ana Ruiz, rector of Riga University, and …`
  if (beginsRole(tokens, comma + 1)) return close + 1;
  // `A, renewed its accord`: a verb with its object is no insertion.
  const object = tokens[comma + 2]?.lower ?? '';
  const finite =
    (verbWords.has(first.lower) && /^(a|an|the|its|their|his|her|another|\d+)$/.test(object)) ||
    instrumentHeads.has(object.replace(/s$/, ''));
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
    if (/^(of|in|under|for|behind|at|that|which|whose|who|with|responsible)$/.test(token.lower)) {
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
  const noun = last?.lower ?? '';
  return (insertionNouns.test(noun) || organizationNouns.has(noun)) && !last?.capital ? close + 1 : -1;
}

/** `A, together with B, signed`. */
function isJoined(first: Token, next: Token | undefined): boolean {
  return /^(together|along|jointly)$/.test(first.lower) && next?.lower === 'with';
}

function beginsRole(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(at + 4, tokens.length); next += 1) {
    const { lower } = tokens[next]!;
    if (roleHeads.has(lower)) return true;
    if (!roleModifiers.has(lower) && lower !== 'the' && lower !== 'its') return false;
  }
  return false;
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
