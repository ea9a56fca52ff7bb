import { type Line, sliceLine } from '../tokens/read-lines.ts';
import { isApostrophe, isPossessive, type Token } from '../tokens/tokenize.ts';
import { honorifics, nameParticles, roleHeads, roleModifiers } from '../vocabulary/roles.ts';
import { lookUp } from './gazetteer.ts';
import type { PersonMention } from './mention.ts';
import {
  isCalendarWord,
  isCompanyEnding,
  isDomainWord,
  isFunctionWord,
  isHead,
  isLegalForm,
  isNameWord,
  isOtherHead,
  isRoleHead,
  isStrongHead,
} from './word-classes.ts';

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

function headAt(token: Token | undefined): { official: boolean; plural: boolean } | undefined {
  if (token?.kind !== 'word') return undefined;
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
    const isField = isNameWord(token) && isDomainWord(token);
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
  if (direct?.entry.type === 'country') return { country: direct.entry.value, to: direct.to };
  while (state.test(tokens[next]?.lower ?? '') && tokens[next + 1]?.lower === 'of') {
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
  const found = headAt(tokens[head]);
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

function isPlainNameWord(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || !isNameWord(token) || isFunctionWord(token) || isCalendarWord(token)) return false;
  return !isRoleHead(token);
}

/** The person's name that begins at `from`: where it ends, or -1. */
export function endOfPersonName(tokens: readonly Token[], from: number): number {
  let at = from;
  let words = 0;
  while (at < tokens.length && words < 6) {
    const token = tokens[at]!;
    if (isPlainNameWord(tokens, at)) {
      const generic =
        isDomainWord(token) ||
        isHead(token) ||
        isLegalForm(token) ||
        isOtherHead(token) ||
        isCompanyEnding(token);
      if (
        generic &&
        !(words <= 1 && isPlainNameWord(tokens, at + 1) && !isDomainWord(tokens[at + 1])) &&
        words === 0
      )
        return -1;
      if (words === 1 && (isStrongHead(token) || isLegalForm(token))) return -1;
      if (generic && words > 1) break;
      if (words === 0 && lookUp(tokens, at)?.entry.type === 'country') return -1;
      words += 1;
      at += 1;
      if (token.text.length === 1 && tokens[at]?.text === '.') at += 1;
      continue;
    }
    const particle =
      words > 0 &&
      nameParticles.has(token.lower) &&
      (isPlainNameWord(tokens, at + 1) || nameParticles.has(tokens[at + 1]?.lower ?? ''));
    if (!particle) break;
    at += 1;
  }
  return words > 0 ? at : -1;
}

function skipHonorifics(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const token = tokens[at];
    if (!token) return at;
    if (
      token.kind === 'word' &&
      honorifics.has(token.lower.replace(/\.$/, '')) &&
      (token.capital || token.lower === 'sheikh')
    )
      at += 1;
    else if (token.kind === 'word' && honorifics.has(token.lower) && token.capital) at += 1;
    else if (token.text === '.' && at > from) at += 1;
    else return at;
  }
}

function hintBefore(tokens: readonly Token[], from: number): string | null {
  let at = from - 1;
  if (isPossessive(tokens[at]) || isApostrophe(tokens[at])) at -= 1;
  for (let back = 0; back < 4 && at - back >= 0; back += 1) {
    const hit = lookUp(tokens, at - back);
    if (hit && hit.to === at + 1 && (hit.entry.type === 'country' || hit.entry.type === 'demonym'))
      return hit.entry.value;
  }
  return null;
}

const speech =
  /^(said|says|told|tells|noted|added|stressed|announced|recalled|informed|explained|stated|argued|warned|joked|emphasized|emphasised|affirmed|declared|commented|reported|thanked|concluded)$/;

function personAt(
  line: Line,
  from: number,
  role: RoleSpan | undefined,
  outerFrom: number,
): PersonMention | undefined {
  const { tokens } = line;
  const to = endOfPersonName(tokens, from);
  if (to < 0) return undefined;
  return {
    type: 'person',
    line: line.index,
    from,
    to,
    name: sliceLine(line, from, to),
    title: role ? role.title : null,
    country: role ? (role.country ?? hintBefore(tokens, role.from)) : null,
    official: role?.official ?? false,
    outerFrom,
    outerTo: to,
    organization: null,
  };
}

/** Role, then name: `Serbian Minister of Trade Jelena Marić`, `the bank's director, Ana Ruiz,`. */
function afterRole(line: Line, role: RoleSpan): PersonMention | undefined {
  const { tokens } = line;
  if (role.plural) return undefined;
  let start = skipHonorifics(tokens, role.to);
  if (tokens[start]?.text === ',') {
    start = skipHonorifics(tokens, start + 1);
    const end = endOfPersonName(tokens, start);
    const closes =
      /^(,|\(|\.|and|;)$/.test(tokens[end]?.text ?? '.') || speech.test(tokens[end]?.lower ?? '');
    if (end - start < 2 || !closes || isRoleHead(tokens[end + 1])) return undefined;
    // `…, the company's director, Delta Bank, …` is a list, not a name.
    for (let at = start; at < end; at += 1)
      if (isHead(tokens[at]) || isLegalForm(tokens[at])) return undefined;
  }
  return personAt(line, start, role, role.from);
}

/** Name, then role: `Liu Wenhao, vice president of X`, `Ana Ruiz, who runs`. */
function beforeRole(line: Line, from: number): PersonMention | undefined {
  const { tokens } = line;
  const to = endOfPersonName(tokens, from);
  if (to - from < 2 || tokens[to]?.text !== ',') return undefined;
  for (let at = from; at < to; at += 1) {
    if (
      isHead(tokens[at]) ||
      isLegalForm(tokens[at]) ||
      isDomainWord(tokens[at]) ||
      isOtherHead(tokens[at]) ||
      isCompanyEnding(tokens[at])
    )
      return undefined;
  }
  const next = tokens[to + 1]?.lower ?? '';
  if (next === 'who') return personAt(line, from, undefined, from);
  for (let head = to + 1; head < Math.min(to + 9, tokens.length); head += 1) {
    const token = tokens[head]!;
    if ((token.kind === 'mark' && !isPossessive(token)) || token.lower === 'and') break;
    if (!headAt(token)) continue;
    const role = readRole(line, head);
    if (role && !role.plural) return personAt(line, from, role, from);
  }
  return undefined;
}

/** A role noun in the middle of a capitalised name: `Delta Process Engineers (Pty) Ltd`, `Vabex Partners Ltd`. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (!token.capital || !isNameWord(before) || isFunctionWord(before!) || at < 1) return false;
  const plural = token.lower.endsWith('s') && headAt(token)?.plural === true;
  const legal = isLegalForm(tokens[at + 1]) || (tokens[at + 1]?.text === '(' && isLegalForm(tokens[at + 2]));
  return legal || (plural && !isDomainWord(before) && !lookUp(tokens, at - 1));
}

/** Persons and roles of a line. Tokens of a role without a name are given too: they are no part of a name. */
export function scanPersons(line: Line): { persons: PersonMention[]; roles: RoleSpan[] } {
  const { tokens } = line;
  const persons: PersonMention[] = [];
  const roles: RoleSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const role = isInsideName(tokens, at) ? undefined : readRole(line, at);
    if (role) {
      roles.push(role);
      const person = afterRole(line, role);
      if (person) persons.push(person);
      at = Math.max(at + 1, person ? person.to : role.to);
      continue;
    }
    const honorific =
      token.kind === 'word' && token.capital && honorifics.has(token.lower) ? skipHonorifics(tokens, at) : at;
    if (honorific > at && isNameWord(tokens[honorific]) && tokens[at + 1]?.lower !== 'of') {
      const person = personAt(line, honorific, undefined, at);
      if (person) {
        persons.push(person);
        at = person.to;
        continue;
      }
    }
    if (isPlainNameWord(tokens, at)) {
      const person = beforeRole(line, at);
      if (person) {
        persons.push(person);
        at = person.to;
        continue;
      }
    }
    at += 1;
  }
  return { persons, roles };
}
