import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import { type Line, sliceLine } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';
import { instrumentHeads } from '../vocabulary/instruments.ts';
import { lowerCaseHeads } from '../vocabulary/organization-heads.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { lookUp } from './gazetteer.ts';
import type { CountryHint, NameMention } from './mention.ts';
import { hintsAfter, hintsBefore, hitBefore } from './read-hints.ts';
import { isDomainWord, isNameWord } from './word-classes.ts';

/** `Kenya's finance ministry`, `the energy ministry`, `the Norvik port authority`: a public body in lower case. */
export function lowerCaseBody(line: Line, at: number): NameMention | undefined {
  const { tokens } = line;
  const token = tokens[at]!;
  const seat = token.capital ? lookUp(tokens, at) : undefined;
  if (seat?.entry.type === 'city' || seat?.entry.type === 'capital') {
    // `the Norvik port authority`: the city is part of the name.
    const head = lowerCaseHeads.get(`${tokens[seat.to]?.lower} ${tokens[seat.to + 1]?.lower}`);
    if (!head || tokens[seat.to]!.capital) return undefined;
    return lowerCaseName(line, [at, seat.to + 2], head, [{ country: seat.entry.value, basis: 'CITY' }]);
  }
  const two = `${token.lower} ${tokens[at + 1]?.lower ?? ''}`;
  // `the Peruvian port authority APN`: what the body after it is.
  const central = lowerCaseHeads.has(two) && !token.capital && !isNameWord(tokens[at + 2]);
  const kind = central ? lowerCaseHeads.get(two)! : lowerCaseHeads.get(token.lower);
  if (!kind || (token.capital && !central)) return undefined;
  let from = at;
  while (
    !central &&
    from > 0 &&
    tokens[from - 1]!.kind === 'word' &&
    isDomainWord(tokens[from - 1]) &&
    !lookUp(tokens, from - 1)
  ) {
    from -= 1;
    if (tokens[from - 1]?.lower === 'and' && isDomainWord(tokens[from - 2])) from -= 1;
  }
  while (tokens[from]?.lower === 'and') from += 1;
  const hints = [...hintsBefore(tokens, from), ...hintsAfter(tokens, central ? at + 2 : at + 1)];
  if (central ? hints.length === 0 : from === at) return undefined;
  const to = central ? at + 2 : at + 1;
  const source = kind === 'MINISTRY' && hints.length === 0 && isSource(tokens, from, to);
  return { ...lowerCaseName(line, [from, to], kind, hints), certain: !source };
}

/** `the energy ministry said`, `according to energy ministry data`, `neither energy ministry`: who told it, and no party. */
function isSource(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    /^(said|says|data|figures|statistics|officials?|sources?|spokesman|spokeswoman)$/.test(
      tokens[to]?.lower ?? '',
    ) || /^(neither|either|both|no)$/.test(tokens[from - 1]?.lower ?? '')
  );
}

const districts =
  /^(district|municipality|province|county|oblast|governorate|prefecture|canton|voivodeship|raion|commune|region)$/;

/** The public body of a district where one acts: `The Norvik district signed`, `a memorandum with the Norvik district`. */
export function districtAt(line: Line, at: number): NameMention | undefined {
  const { tokens } = line;
  const noun = tokens[at + 1];
  if (!tokens[at]!.capital || noun?.capital || !districts.test(noun?.lower ?? '')) return undefined;
  const municipal = noun!.lower === 'municipality';
  if (tokens[at - 1]?.lower !== 'the' && !(municipal && lookUp(tokens, at - 1)?.entry.type === 'demonym'))
    return undefined;
  const before = tokens[at - 2]?.lower ?? '';
  const next = tokens[at + 2]?.lower ?? '';
  const acts = verbWords.has(next) || /^(and|has|have|will)$/.test(next);
  const owed = /^(with|between)$/.test(before) || (before === 'and' && acts && next !== 'and');
  const inside = /^(in|at|from|near|across|within|of|for)$/.test(before);
  const told = municipal && acts && !inside;
  const concluded = before === 'of' && instrumentHeads.has(tokens[at - 3]?.lower ?? '') && next === 'with';
  if (!owed && !told && !concluded && !(at === 1 && acts)) return undefined;
  return lowerCaseName(line, [at, at + 2], 'GOVERNMENT_AGENCY', [
    ...hintsBefore(tokens, at),
    ...hintsAfter(tokens, at + 2),
  ]);
}

function lowerCaseName(
  line: Line,
  [from, to]: readonly [number, number],
  kind: OrganizationKind,
  hints: CountryHint[],
): NameMention {
  const adjective = hitBefore(line.tokens, from);
  const national = adjective?.entry.type === 'demonym';
  return {
    type: 'name',
    line: line.index,
    from,
    to,
    end: to,
    name: sliceLine(line, from, to),
    nationalName: national ? sliceLine(line, adjective.from, to) : null,
    certain: true,
    kind,
    aliases: [],
    hints,
    countries: [],
    supranational: false,
  };
}
