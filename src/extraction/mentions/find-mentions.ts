import { type Line, sliceLine } from '../tokens/read-lines.ts';
import { isPossessive } from '../tokens/tokenize.ts';
import { honorifics } from '../vocabulary/roles.ts';
import { acronymedBody } from './acronymed-body.ts';
import { canStand, isInitials, opensPlace } from './chunk-words.ts';
import { classifyChunk, classifyKnown } from './classify-chunk.ts';
import { lookUp, lookUpCompound } from './gazetteer.ts';
import { districtAt, lowerCaseBody } from './lower-case-body.ts';
import { lowerCaseBrand } from './lower-case-brand.ts';
import type {
  CityMention,
  CountryMention,
  Mention,
  NameMention,
  PersonMention,
  ReferenceMention,
} from './mention.ts';
import { readChunk } from './read-chunk.ts';
import { countryAfter, type RoleSpan } from './read-role.ts';
import { scanPersons } from './scan-persons.ts';
import { referenceAt } from './scan-references.ts';
import { officialsOf, statesAt } from './scan-states.ts';

/** The mentions of a line in the order of the text; they do not overlap, but for countries inside other mentions. */
export interface LineMentions {
  readonly line: Line;
  readonly mentions: readonly Mention[];
  readonly roles: readonly RoleSpan[];
}

/** Whether most longer words of a line are capitalised: a headline in title case, where capitals tell nothing. */
export function isTitleCase(line: Line): boolean {
  const words = line.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const capitals = words.filter((token) => token.capital).length;
  return words.length >= 4 && capitals / words.length > 0.75 && !words.every((token) => token.upper);
}

function placeAt(line: Line, at: number): { mention: CountryMention | CityMention; to: number } | undefined {
  const { tokens } = line;
  const hit = lookUp(tokens, at);
  if (!hit || hit.entry.type === 'supranational') return undefined;
  const { entry } = hit;
  // `South America` is no state.
  if (tokens[at]!.lower === 'america' && /^(south|latin|central|north)$/.test(tokens[at - 1]?.lower ?? ''))
    return undefined;
  // `US$`, `US dollars`: money, not the state.
  if (/^(\$|dollars?)$/.test(tokens[hit.to]?.lower ?? '')) return undefined;
  const span = { line: line.index, from: at, to: hit.to };
  if (entry.type === 'capital' || entry.type === 'city') {
    return {
      mention: {
        type: 'city',
        ...span,
        name: sliceLine(line, at, hit.to),
        country: entry.value,
        capital: entry.type === 'capital',
      },
      to: hit.to,
    };
  }
  const government =
    /^government$/i.test(tokens[hit.to]?.text ?? '') ||
    (isPossessive(tokens[hit.to]) && /^government$/i.test(tokens[hit.to + 1]?.text ?? ''));
  const form = government
    ? 'government'
    : entry.type === 'demonym'
      ? 'demonym'
      : isPossessive(tokens[hit.to])
        ? 'possessive'
        : 'name';
  const to = government ? (isPossessive(tokens[hit.to]) ? hit.to + 2 : hit.to + 1) : hit.to;
  return { mention: { type: 'country', ...span, to, country: entry.value, form }, to };
}

/** `the Government of the Republic of X`, `the State of X`: the state itself. */
function governmentAt(line: Line, at: number): { mention: CountryMention; to: number } | undefined {
  const token = line.tokens[at]!;
  // `the Kenyan government and that of Peru`.
  const other = token.lower === 'that' && /^(and|with)$/.test(line.tokens[at - 1]?.lower ?? '');
  const state = other ? countryAfter(line.tokens, at + 1) : undefined;
  if (state)
    return {
      mention: {
        type: 'country',
        line: line.index,
        from: at,
        to: state.to,
        country: state.country,
        form: 'government',
      },
      to: state.to,
    };
  if (!/^(government|republic|kingdom|sultanate|state|commonwealth)$/.test(token.lower) || !token.capital)
    return undefined;
  const after = countryAfter(line.tokens, at + 1);
  if (!after) return undefined;
  return {
    mention: {
      type: 'country',
      line: line.index,
      from: at,
      to: after.to,
      country: after.country,
      form: 'government',
    },
    to: after.to,
  };
}

function blockedTokens(
  line: Line,
  persons: readonly PersonMention[],
  roles: readonly RoleSpan[],
): (at: number) => boolean {
  const blocked = new Set<number>();
  for (const { from, to } of [...persons, ...roles])
    for (let at = from; at < to; at += 1) if (line.tokens[at]!.capital) blocked.add(at);
  return (at) => blocked.has(at);
}

function pushCompound(line: Line, at: number, mentions: Mention[]): void {
  for (const entry of lookUpCompound(line.tokens[at]!.text)) {
    if (entry.type === 'country' || entry.type === 'demonym') {
      mentions.push({
        type: 'country',
        line: line.index,
        from: at,
        to: at + 1,
        country: entry.value,
        form: 'demonym',
      });
    }
  }
}

function nameAt(
  line: Line,
  at: number,
  blocked: (at: number) => boolean,
  titleCase: boolean,
): NameMention | undefined {
  const { tokens } = line;
  const token = tokens[at]!;
  const quote = /^["“«„]$/.test(token.text) && canStand(tokens[at + 1]);
  if (!quote && !canStand(token) && !isInitials(tokens, at) && !opensPlace(tokens, at)) return undefined;
  // `Prof. Ana Ruiz`.
  const named = blocked(at + 1) || (tokens[at + 1]?.text === '.' && blocked(at + 2));
  if (honorifics.has(token.lower) && named) return undefined;
  const chunk = readChunk(tokens, at, blocked);
  if (
    quote &&
    !/^["”»“]$/.test(tokens[chunk.to - 1]?.text ?? '') &&
    !tokens.slice(at + 1, chunk.to).some((each) => /^["”»]$/.test(each.text))
  )
    return undefined;
  if (chunk.to <= at) return undefined;
  const known = lookUp(tokens, at);
  if (known?.entry.type === 'supranational' && known.to >= chunk.to) return classifyKnown(line, at, known.to);
  // `Dar es Salaam`: a place longer than the capitals that begin it.
  if ((known?.to ?? 0) > chunk.to) return undefined;
  const previous = tokens[at - 1];
  const initial = at === 0 || /^[."“«:–—)(|•]$/.test(previous?.text ?? '');
  const name = classifyChunk(line, chunk, initial);
  if (name && titleCase && !(name.certain && name.kind !== 'COMPANY')) return undefined;
  return name;
}

/** Adds a name; the country words that it begins with are told apart where they are no part of it. */
function pushName(line: Line, name: NameMention, at: number, mentions: Mention[]): number {
  while (mentions.at(-1)?.type === 'country' && mentions.at(-1)!.from >= name.from) mentions.pop();
  for (let inside = at; inside < name.from; inside += 1) {
    const place = placeAt(line, inside);
    if (place && place.to <= name.from) mentions.push(place.mention);
  }
  mentions.push(name);
  return Math.max(at + 1, name.end);
}

/** Adds words that point back; `the Kenyan side`, `the Kenyan lender` also speak of the country. */
function pushReference(line: Line, reference: ReferenceMention, mentions: Mention[]): number {
  const { from, to, country, target } = reference;
  mentions.push(reference);
  if ((target === 'state' || target === 'organization') && country)
    mentions.push({ type: 'country', line: line.index, from, to, country, form: 'demonym' });
  return to;
}

function pushStates(states: readonly CountryMention[], mentions: Mention[]): number {
  mentions.push(...states);
  return states.at(-1)!.to;
}

function pushPlace(line: Line, at: number, mentions: Mention[]): number {
  const states = statesAt(line, at);
  if (states.length > 0) return pushStates(states, mentions);
  const place = placeAt(line, at);
  if (place) mentions.push(place.mention);
  else pushCompound(line, at, mentions);
  return place ? place.to : at + 1;
}

/** Finds what a line names. Pure; linear in the number of its tokens but for the bounded looks ahead. */
export function findMentions(line: Line): LineMentions {
  const { persons, roles } = scanPersons(line);
  const blocked = blockedTokens(line, persons, roles);
  const starts = new Map(persons.map((person) => [person.from, person]));
  const titleCase = line.role === 'heading' && isTitleCase(line);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < line.tokens.length) {
    const person = starts.get(at);
    const government = person ? undefined : governmentAt(line, at);
    const told = person ?? government?.mention;
    if (told) {
      mentions.push(told);
      at = told.to;
      continue;
    }
    const name = blocked(at)
      ? undefined
      : (acronymedBody(line, at) ??
        districtAt(line, at) ??
        nameAt(line, at, blocked, titleCase) ??
        lowerCaseBody(line, at) ??
        lowerCaseBrand(line, at));
    const states = name ? [] : officialsOf(line, at);
    const reference = name || states.length > 0 ? undefined : referenceAt(line, at);
    if (states.length > 0) at = pushStates(states, mentions);
    else if (name) at = pushName(line, name, at, mentions);
    else if (reference) at = pushReference(line, reference, mentions);
    else at = pushPlace(line, at, mentions);
  }
  return { line, mentions, roles };
}
