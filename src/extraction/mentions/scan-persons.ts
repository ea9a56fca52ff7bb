import { type Line, sliceLine } from '../tokens/read-lines.ts';
import { isApostrophe, isPossessive, type Token } from '../tokens/tokenize.ts';
import { makerEnding, organizationNouns } from '../vocabulary/organization-nouns.ts';
import { honorifics } from '../vocabulary/roles.ts';
import { lookUp } from './gazetteer.ts';
import type { PersonMention } from './mention.ts';
import { endOfPersonName, isPlainNameWord, skipHonorifics } from './person-names.ts';
import { headAt, type RoleSpan, readRole } from './read-role.ts';
import { endOfGuest, endOfLeader, isNamesake, isPersonal } from './told-employees.ts';
import {
  isCompanyEnding,
  isDomainWord,
  isFunctionWord,
  isHead,
  isLegalForm,
  isNameWord,
  isOtherHead,
  isRoleHead,
} from './word-classes.ts';

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
  // `our partner, Vexta Moldova`: a brand and where it is at work.
  const last = to - from > 1 ? lookUp(tokens, to - 1) : undefined;
  if (last?.entry.type === 'country' && role && !role.official && !isPersonal(tokens, to - 1, true))
    return undefined;
  // `asset manager Vexa Peak Capital`: the noun is said of a firm.
  const firm = isNameWord(tokens[to]) && (isCompanyEnding(tokens[to]) || isLegalForm(tokens[to]));
  if (firm && role && !role.official) return undefined;
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

/** `the president of Norvik Bank, Ana Ruiz,`: the token after the organization that stands between role and name. */
function afterEmployer(tokens: readonly Token[], at: number): number {
  if (!/^(of|for|at)$/.test(tokens[at]?.lower ?? '')) return at;
  for (let next = at + 1; next < Math.min(at + 10, tokens.length); next += 1) {
    const token = tokens[next]!;
    if (token.text === ',') return next > at + 1 ? next : at;
    if (!token.capital && !/^(the|of|and|for|&|")$/.test(token.lower)) return at;
  }
  return at;
}

/** `Ana Ruiz and Jan Vos` up to a mark. */
function namesTwo(tokens: readonly Token[], from: number): boolean {
  const first = endOfPersonName(tokens, from);
  if (first - from < 2 || tokens[first]?.lower !== 'and') return false;
  const second = endOfPersonName(tokens, first + 1);
  return second - first > 2 && /^[,.;)]$/.test(tokens[second]?.text ?? '.');
}

/** `of Peru`, `(Peru)` behind a name: whose official that is. */
function stateBehind(tokens: readonly Token[], at: number): { country: string; to: number } | undefined {
  const open = tokens[at]?.text === '(';
  if (!open && tokens[at]?.lower !== 'of') return undefined;
  const hit = lookUp(tokens, tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1);
  if (hit?.entry.type !== 'country' || (open && tokens[hit.to]?.text !== ')')) return undefined;
  return { country: hit.entry.value, to: open ? hit.to + 1 : hit.to };
}

/** `directors Ana Ruiz and Jan Vos`: each of them holds the role in the singular. */
function afterPluralRole(line: Line, role: RoleSpan): PersonMention[] {
  const { tokens } = line;
  const persons: PersonMention[] = [];
  // `the two chief executives, Ana Ruiz and Jan Vos.`
  let start = tokens[role.to]?.text === ',' && namesTwo(tokens, role.to + 1) ? role.to + 1 : role.to;
  for (;;) {
    const end = endOfPersonName(tokens, start);
    if (end - start < 2 || isHead(tokens[end - 1]) || isLegalForm(tokens[end - 1])) return persons;
    const single = { ...role, title: role.title.replace(/s$/, '') };
    const person = personAt(line, start, single, persons.length === 0 ? role.from : start);
    if (!person) return persons;
    // `Ministers Ana Ruiz of Peru and Jan Vos of Chile`, `Ana Ruiz (Peru) and Jan Vos (Chile)`.
    const state = role.official ? stateBehind(tokens, end) : undefined;
    persons.push(state ? { ...person, country: state.country } : person);
    const next = state?.to ?? end;
    if (tokens[next]?.lower !== 'and' && tokens[next]?.text !== ',') return persons;
    start = skipHonorifics(tokens, tokens[next + 1]?.lower === 'and' ? next + 2 : next + 1);
  }
}

/** Role, then name: `Serbian Minister of Trade Jelena Marić`, `the bank's director, Ana Ruiz,`. */
function afterRole(line: Line, role: RoleSpan): PersonMention | undefined {
  const { tokens } = line;
  if (role.plural) return undefined;
  let start = skipHonorifics(tokens, afterEmployer(tokens, role.to));
  if (tokens[start]?.text === ',') {
    start = skipHonorifics(tokens, start + 1);
    const end = endOfPersonName(tokens, start);
    const closes =
      /^(,|\(|\.|and|;)$/.test(tokens[end]?.text ?? '.') || speech.test(tokens[end]?.lower ?? '');
    if (end - start < 2 || !closes || isRoleHead(tokens[end + 1])) return undefined;
    // `from its owner, Norvik Invest,`.
    if (
      !role.official &&
      (organizationNouns.has(role.title) || makerEnding.test(role.title)) &&
      isCompanyEnding(tokens[end - 1])
    )
      return undefined;
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

/** `with his Tajik counterpart Ana Ruiz`: whoever has a counterpart of his own is a person, and so is that one. */
function afterCounterpart(line: Line, at: number): PersonMention | undefined {
  const { tokens } = line;
  if (tokens[at]!.lower !== 'counterpart') return undefined;
  const own = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(his|her)$/.test(lower));
  const from = skipHonorifics(tokens, tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
  const to = endOfPersonName(tokens, from);
  if (!own || to - from < 2 || isHead(tokens[to - 1]) || isLegalForm(tokens[to - 1])) return undefined;
  return personAt(line, from, undefined, from);
}

/** `by Ana Ruiz of Norka and Jan Vos of Vexta`: two words that only people are called by, and whose they are. */
function employeeAt(line: Line, from: number): PersonMention | undefined {
  const { tokens } = line;
  const before = tokens[from - 1];
  if (before && !/^(by|and|,|"|“)$/.test(before.lower) && !speech.test(before.lower)) return undefined;
  const to = endOfPersonName(tokens, from);
  const behalf = tokens[to]?.lower === 'for' && /^(by|and)$/.test(before?.lower ?? '');
  if (to - from < 2 || !(behalf || tokens[to]?.lower === 'of')) return undefined;
  // Some given names are English words: `Grace Norvik`.
  const own = tokens
    .slice(from, to)
    .every((token, index) => !token.capital || isPersonal(tokens, from + index, index === 0));
  const employer = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  if (!own || !isNameWord(tokens[employer]) || isFunctionWord(tokens[employer]!)) return undefined;
  // `Ana Ruiz of Peru` is no employee, `Ana Ruiz of the Peru Space Agency` is one.
  const place = lookUp(tokens, employer);
  return place && !isNameWord(tokens[place.to]) ? undefined : personAt(line, from, undefined, from);
}

/** `Ana Ruiz has run the Norvik Guild`, `Ana Ruiz, Norvik S.A.` over an interview. */
function toldEmployee(line: Line, from: number): PersonMention | undefined {
  const to = Math.max(endOfLeader(line, from), endOfGuest(line, from));
  return to > 0 ? personAt(line, from, undefined, from) : undefined;
}

/** A role noun in the middle of a capitalised name: `Delta Process Engineers (Pty) Ltd`, `Vabex Partners Ltd`. */
function isInsideName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  // `Norka & Partners`.
  if (token.capital && before?.text === '&') return true;
  if (!token.capital || !isNameWord(before) || isFunctionWord(before!) || at < 1) return false;
  const plural = token.lower.endsWith('s') && headAt(token)?.plural === true;
  // `Deputy Prime Ministers Ana Ruiz and Jan Vos`.
  if (plural && headAt(token)?.official) return false;
  // `Copenhagen Vexa Infrastructure Partners`: more than a field goes before.
  const long = isNameWord(tokens[at - 2]) && !isFunctionWord(tokens[at - 2]!);
  const legal = isLegalForm(tokens[at + 1]) || (tokens[at + 1]?.text === '(' && isLegalForm(tokens[at + 2]));
  return (
    legal ||
    (plural && (long || !isDomainWord(before)) && !lookUp(tokens, at - 1) && token.lower === 'partners') ||
    (plural && !isDomainWord(before) && !lookUp(tokens, at - 1))
  );
}

/** `Sultan Qaboos University`, `Premier Vexa`-like brands: a title that a name of a body begins with. */
function opensBody(tokens: readonly Token[], at: number): boolean {
  if (ownsOffice(tokens, at) || ownsOffice(tokens, at + 1)) return true;
  if (
    !tokens[at]!.capital ||
    !/^(king|queen|sultan|emperor|president|premier|captain|prince|princess)$/.test(tokens[at]!.lower)
  )
    return false;
  if (isCompanyEnding(tokens[at + 1]) && isNameWord(tokens[at + 1])) return true;
  for (let next = at + 1; next < at + 5 && isNameWord(tokens[next]); next += 1)
    if (next > at + 1 && honoured.test(tokens[next]!.lower)) return true;
  return false;
}

/** `the Governor's Office of Norvik Province`. */
function ownsOffice(tokens: readonly Token[], at: number): boolean {
  const office = tokens[at + 2];
  return (
    /^(Governor|Mayor|Minister|President|Chancellor)$/.test(tokens[at]?.text ?? '') &&
    isPossessive(tokens[at + 1]) &&
    /^(Office|Administration)$/.test(office?.text ?? '')
  );
}

const honoured =
  /^(university|college|academy|hospital|institute|foundation|school|fund|museum|library|centre|center)$/;

/** Persons and roles of a line. Tokens of a role without a name are given too: they are no part of a name. */
export function scanPersons(line: Line): { persons: PersonMention[]; roles: RoleSpan[] } {
  const { tokens } = line;
  const persons: PersonMention[] = [];
  const roles: RoleSpan[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const role = isInsideName(tokens, at) || opensBody(tokens, at) ? undefined : readRole(line, at);
    if (role) {
      roles.push(role);
      const named = role.plural
        ? afterPluralRole(line, role)
        : [afterRole(line, role)].filter((each) => each !== undefined);
      persons.push(...named);
      const person = named.at(-1);
      at = Math.max(at + 1, person ? person.to : role.to);
      continue;
    }
    const honorific =
      token.kind === 'word' && token.capital && !opensBody(tokens, at) && honorifics.has(token.lower)
        ? skipHonorifics(tokens, at)
        : at;
    if (honorific > at && isNameWord(tokens[honorific]) && tokens[at + 1]?.lower !== 'of') {
      const person = personAt(line, honorific, undefined, at);
      if (person && !isNamesake(tokens, person.to)) {
        persons.push(person);
        at = person.to;
        continue;
      }
    }
    const counterpart = afterCounterpart(line, at) ?? employeeAt(line, at) ?? toldEmployee(line, at);
    if (counterpart) {
      persons.push(counterpart);
      at = counterpart.to;
      continue;
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
