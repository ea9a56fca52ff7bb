import { type Line, sliceLine } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';
import { roleHeads, roleModifiers } from '../vocabulary/roles.ts';
import { lookUp } from './gazetteer.ts';
import { isDomainWord, isHead, isNameWord, isRoleHead, isStrongHead } from './word-classes.ts';

/** The wording of a role: `Minister of Trade`, `acting general director`. */
export interface RoleSpan {
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly official: boolean;
  readonly country: string | null;
  /** Whether the role is in the plural: `the energy ministers`. */
  readonly plural: boolean;
}

/** What the noun of a role says: whether it is one of a state, and whether it is in the plural. */
export function headAt(
  token: Token | undefined,
  next?: Token,
): { official: boolean; plural: boolean } | undefined {
  if (token?.kind !== 'word') return undefined;
  // `Executive Environment Agency`.
  if (token.lower === 'executive' && next?.capital && (isDomainWord(next) || isHead(next))) return undefined;
  const single = roleHeads.get(token.lower);
  if (single) return { official: single === 'state', plural: false };
  const plural = token.lower.endsWith('s') ? roleHeads.get(token.lower.slice(0, -1)) : undefined;
  return plural && { official: plural === 'state', plural: true };
}

const fieldJoin = new Set([',', '&', 'and']);

/** Where the list of fields that begins at `from` ends: `Internal and Foreign Trade`, `Lands, Agriculture and Fisheries`. */
function endOfFields(tokens: readonly Token[], from: number): number {
  let end = from;
  let at = from;
  while (at < tokens.length) {
    const token = tokens[at]!;
    // `rector of the University of Riga`: the body is a name, no field.
    const isField = isNameWord(token) && isDomainWord(token) && !isStrongHead(token);
    if (isField) {
      at += 1;
      end = at;
      continue;
    }
    const next =
      tokens[at + 1]?.lower === 'the' || tokens[at + 1]?.lower === 'and' ? tokens[at + 2] : tokens[at + 1];
    const goesOn =
      at > from && fieldJoin.has(token.lower) && isNameWord(next) && isDomainWord(next) && !isRoleHead(next);
    // A comma goes on only where a list does: `Lands, Agriculture and Fisheries`.
    if (!goesOn || (token.text === ',' && !listEnds(tokens, at + 1))) break;
    at += tokens[at + 1] === next ? 1 : 2;
  }
  return end;
}

function listEnds(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 8); at += 1) {
    const token = tokens[at]!;
    if (token.lower === 'and' || token.text === '&') return isDomainWord(tokens[at + 1]);
    if (!isDomainWord(token) && token.text !== ',') return false;
  }
  return false;
}

/** How many words for the form of a state may follow each other: `of the Government of the Republic of`. */
const mostForms = 4;

/** `of the Republic of Kazakhstan` after a role: the country and where it ends. */
export function countryAfter(
  tokens: readonly Token[],
  at: number,
): { country: string; to: number } | undefined {
  let next = at;
  if (tokens[next]?.lower !== 'of') return undefined;
  next += 1;
  if (tokens[next]?.lower === 'the') next += 1;
  const state = /^(republic|kingdom|state|government|sultanate|union|commonwealth)$/;
  const direct = lookUp(tokens, next);
  // `president of the Korea Institute of Technology`: the state is in the name of a body.
  if (direct && (isHead(tokens[direct.to]) || isDomainWord(tokens[direct.to])) && tokens[direct.to]!.capital)
    return undefined;
  if (direct?.entry.type === 'country') return { country: direct.entry.value, to: direct.to };
  for (let turn = 0; turn < mostForms; turn += 1) {
    if (!state.test(tokens[next]?.lower ?? '') || tokens[next + 1]?.lower !== 'of') break;
    next += tokens[next + 2]?.lower === 'the' ? 3 : 2;
    const hit = lookUp(tokens, next);
    if (hit?.entry.type === 'country') return { country: hit.entry.value, to: hit.to };
  }
  return undefined;
}

function startOfRole(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0) {
    const before = tokens[from - 1]!;
    const capitalised = isNameWord(tokens[head]);
    if (before.kind === 'word' && roleModifiers.has(before.lower)) from -= 1;
    else if (
      before.kind === 'word' &&
      isDomainWord(before) &&
      before.capital === capitalised &&
      !lookUp(tokens, from - 1)
    )
      from -= 1;
    else if (
      (before.lower === 'and' || before.text === '&') &&
      from > 1 &&
      from < head &&
      isDomainWord(tokens[from - 2]) &&
      isDomainWord(tokens[from]) &&
      tokens[from - 2]!.capital === capitalised
    ) {
      from -= 2;
    } else break;
  }
  return from;
}

/** The role whose head stands at `head`, or undefined. */
export function readRole(line: Line, head: number): RoleSpan | undefined {
  const { tokens } = line;
  const found = headAt(tokens[head], tokens[head + 1]);
  if (!found) return undefined;
  const from = startOfRole(tokens, head);
  let to = head + 1;
  let country: string | null = null;
  const spaceJoin = tokens[to]?.lower === 'of' || tokens[to]?.lower === 'for';
  if (spaceJoin) {
    const start = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
    const end = found.plural ? start : endOfFields(tokens, start);
    if (end > start) to = end;
    // `Minister of State for Foreign Trade`.
    const further = tokens[to]?.lower === 'for' && to > head + 1 ? endOfFields(tokens, to + 1) : -1;
    if (further > to + 1) to = further;
  }
  // Two roles in one hand: `Deputy Prime Minister and Minister of Foreign Affairs`.
  const joined = tokens[to]?.text === '–' || tokens[to]?.text === '-' || tokens[to]?.lower === 'and';
  const wording = sliceLine(line, from, to);
  if (joined) {
    for (let at = to + 1; at < Math.min(to + 5, tokens.length); at += 1) {
      if (!isNameWord(tokens[at])) break;
      if (headAt(tokens[at]) && isNameWord(tokens[head]) && !found.plural) {
        const second = readRole(line, at);
        if (second && second.from === to + 1) {
          return {
            ...second,
            from,
            title: sliceLine(line, from, second.to),
            official: found.official || second.official,
          };
        }
      }
    }
  }
  const after = countryAfter(tokens, to);
  if (after) {
    country = after.country;
    to = after.to;
  }
  return { from, to, title: wording, official: found.official, country, plural: found.plural };
}
