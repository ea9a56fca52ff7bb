import { type Line, sliceLine } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { commonAbbreviations, openingWords } from '../vocabulary/function-words.ts';
import { instrumentHeads } from '../vocabulary/instruments.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { readTail } from './chunk-tail.ts';
import { isInitials, opensPlace } from './chunk-words.ts';
import { lookUp, lookUpCompound } from './gazetteer.ts';
import { hasCountryWord, headIndex, judge, type Verdict } from './judge-chunk.ts';
import type { CountryHint, NameMention } from './mention.ts';
import { type Chunk, isPlaceOnly } from './read-chunk.ts';
import { hintsAfter, hintsBefore, siteAfter } from './read-hints.ts';
import {
  bareForm,
  isCoined,
  isDomainWord,
  isFunctionWord,
  isGenericWord,
  isHead,
  isLegalForm,
  isNameWord,
} from './word-classes.ts';

/** Kinds of bodies that are where their building is. */
const sited = new Set(['MINISTRY', 'GOVERNMENT_AGENCY', 'RESEARCH_INSTITUTE', 'UNIVERSITY']);

/** Names of states only in public bodies: a demonym before one of them says whose it is and is no part of the name. */
const stateHeads = /^(ministry|ministries|department|embassy|parliament|treasury|chancellery|secretariat)$/;

function leadingCountry(
  line: Line,
  from: number,
  chunk: Chunk,
): { from: number; outer: number; hint: CountryHint } | undefined {
  const { tokens } = line;
  const hit = lookUp(tokens, from);
  if (!hit || hit.to >= chunk.to || hit.entry.type !== 'demonym') return undefined;
  const rest = tokens[hit.to]!;
  const hint: CountryHint = { country: hit.entry.value, basis: 'DEMONYM' };
  if (rest.kind !== 'word') return undefined;
  const head = tokens[headIndex(line, from, chunk)]!;
  if (stateHeads.test(head.lower)) return { from: hit.to, outer: from, hint };
  // `the Chinese Norvik Electric`: a word of its own after the adjective begins the name.
  const own = tokens[from - 1]?.lower === 'the' && !isGenericWord(rest) && !commonWords.has(rest.lower);
  if (own && rest.capital && !isPlaceOnly(tokens, hit.to, chunk.to))
    return { from: hit.to, outer: from, hint };
  if (isGenericWord(rest) || lookUp(tokens, hit.to)) return undefined;
  // `Danish Crown`, `Kazakh Invest` keep the adjective when nothing says that the rest is a name by itself.
  const single = hit.to === chunk.to - 1 && tokens[from - 1]?.lower === 'the' && !commonWords.has(rest.lower);
  return isCoined(rest) || single ? { from: hit.to, outer: from, hint } : undefined;
}

/** Countries that a joint body names: `Kazakhstan–Serbia Business Council`, `Kazakh-Serbian Committee`. */
export function jointCountries(line: Line, from: number, to: number): string[] {
  const { tokens } = line;
  const found: string[] = [];
  for (let at = from; at < to; at += 1) {
    const compound = lookUpCompound(tokens[at]!.text).filter(
      (entry) => entry.type === 'country' || entry.type === 'demonym',
    );
    if (compound.length > 1) found.push(...compound.map((entry) => entry.value));
    const hit = lookUp(tokens, at);
    const dash =
      hit && (/^[–-]$/.test(tokens[hit.to]?.text ?? '') || (tokens[hit.to]?.lower === 'and' && hit.to < to));
    const dashBefore = /^([–-]|and)$/.test(tokens[at - 1]?.text ?? '') && found.length > 0;
    if (hit && (dash || dashBefore) && (hit.entry.type === 'country' || hit.entry.type === 'demonym')) {
      found.push(hit.entry.value);
      at = hit.to - 1;
    }
  }
  return found.length > 1 ? [...new Set(found)] : [];
}

function trimStart(line: Line, chunk: Chunk, initial: boolean): number {
  let from = chunk.from;
  if (isInitials(line.tokens, from) || opensPlace(line.tokens, from)) return from;
  while (from < chunk.to - 1) {
    const token = line.tokens[from]!;
    const opening =
      initial &&
      from === chunk.from &&
      openingWords.has(token.lower) &&
      !isHead(token) &&
      !isDomainWord(token);
    if (isNameWord(token) && isFunctionWord(token)) from += 1;
    else if (opening && !line.tokens[from + 1]!.capital) from += 1;
    else break;
  }
  return from;
}

function nameHints(line: Line, from: number, to: number): CountryHint[] {
  const hints: CountryHint[] = [];
  for (let at = from; at < to; at += 1) {
    const hit = lookUp(line.tokens, at);
    if (!hit || hit.to > to || hit.entry.type === 'supranational') continue;
    hints.push({ country: hit.entry.value, basis: 'NAME' });
    at = hit.to - 1;
  }
  return hints;
}

/** `Protocol on Customs Data Exchange`: fields in the title of an instrument. */
function isTopic(line: Line, from: number, chunk: Chunk): boolean {
  const { tokens } = line;
  let joint = from - 1;
  while (
    joint > from - 6 &&
    (tokens[joint]?.lower === 'and' || (tokens[joint]?.capital && commonWords.has(tokens[joint]!.lower)))
  )
    joint -= 1;
  if (!/^(on|for|in|of)$/.test(tokens[joint]?.lower ?? '')) return false;
  const plain = !tokens.slice(from, chunk.to).some((each) => isHead(each) || isLegalForm(each));
  for (let at = joint - 1; at >= Math.max(0, joint - 10); at -= 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') return false;
    if (token.capital && instrumentHeads.has(token.lower)) {
      return (
        tokens
          .slice(from, chunk.to)
          .every(
            (each) =>
              each.kind !== 'word' ||
              !each.capital ||
              isGenericWord(each) ||
              (plain && commonWords.has(each.lower)),
          ) && !hasCountryWord(line, from, chunk.to)
      );
    }
  }
  return false;
}

/** `the Vesti news agency`, `newspaper Vesti`: the words beside a name make it a medium. */
function pressVerdict(line: Line, from: number, chunk: Chunk): Verdict | undefined {
  const { tokens } = line;
  const unit = `${tokens[from]!.lower} ${tokens[from + 1]?.lower ?? ''} ${tokens[from + 2]?.lower ?? ''}`;
  // `Press Service of the Ministry`, `Department of Public Relations`: who sends the text out.
  if (
    /^(press (service|office|cent(er|re)|department)\b|public relations|department of public)/.test(unit) ||
    tokens[from - 1]?.text === 'Press'
  )
    return { certain: false, kind: 'MEDIA' };
  // `State news agency Norka`.
  if (chunk.to - from === 1 && isGenericWord(tokens[from])) return undefined;
  const after = `${tokens[chunk.to]?.text ?? ''} ${tokens[chunk.to + 1]?.text ?? ''}`;
  const before = tokens[from - 1]?.lower ?? '';
  const press =
    /^(news agency|news portal|newspaper|magazine|broadcaster|daily)\b/.test(after) ||
    /^(newspaper|broadcaster|daily)$/.test(before) ||
    (before === 'agency' && tokens[from - 2]?.lower === 'news');
  return press ? { certain: true, kind: 'MEDIA' } : undefined;
}

/** `Norvik University named after Ana Ruiz`: where the name of the honoured ends; `at` where there is none. */
function endOfHonour(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.lower !== 'named' || tokens[at + 1]?.lower !== 'after') return at;
  let to = at + 2;
  while (to < at + 5 && /^(academician|professor|the|president|marshal|saint)$/.test(tokens[to]?.lower ?? ''))
    to += 1;
  const from = to;
  while (
    to < from + 4 &&
    (isNameWord(tokens[to]) || (tokens[to]?.text === '.' && tokens[to - 1]!.text.length === 1))
  )
    to += 1;
  return to > from ? to : at;
}

/** `Santos Peru, meanwhile, ordered`: what is called after a town, and where it is at work. */
function isBranch(tokens: readonly Token[], from: number, to: number): boolean {
  const town = lookUp(tokens, from);
  const state = town && /^(city|capital)$/.test(town.entry.type) ? lookUp(tokens, town.to) : undefined;
  if (state?.to !== to || state.entry.type !== 'country' || tokens[from]!.upper) return false;
  const next = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to];
  const acts =
    next?.kind === 'word' && !next.capital && (tokens[to]!.text === ',' || verbWords.has(next.lower));
  return acts && !/^(in|at|from|of|to|near|between|and|,)$/.test(tokens[from - 1]?.lower ?? '');
}

const mastheads =
  /^(wire|briefs|brief|review|digest|bulletin|newsletter|monitor|weekly|monthly|update|updates|headlines|notebook|roundup|round-up)$/;

/** `PORT & CRANE REVIEW`, above the text: what it appeared in. */
function isMasthead(line: Line, from: number, chunk: Chunk): boolean {
  const words = line.tokens.slice(from, chunk.to).filter((token) => token.kind === 'word');
  return (
    line.index < 2 &&
    from === 0 &&
    words.length > 1 &&
    words.every((token) => token.upper) &&
    mastheads.test(words.at(-1)!.lower)
  );
}

/** What a chunk is: a name with what its words and its neighbours tell, or undefined for anything but a name. */
export function classifyChunk(line: Line, chunk: Chunk, initial: boolean): NameMention | undefined {
  const { tokens } = line;
  let from = trimStart(line, chunk, initial);
  const known = lookUp(tokens, from);
  if (known?.entry.type === 'supranational' && known.to >= chunk.to - 1)
    return supranational(line, chunk, from, isHead(tokens[chunk.to - 1]) ? chunk.to : known.to);
  if (
    (isPlaceOnly(tokens, from, chunk.to) && !isBranch(tokens, from, chunk.to)) ||
    isTopic(line, from, chunk)
  )
    return undefined;
  // `Exchange of Instruments of Ratification`.
  const exchanged = /^(instruments|notes|letters|ratifications?)$/.test(
    tokens[chunk.complement + 1]?.lower ?? '',
  );
  if (chunk.complement > from && exchanged) return undefined;
  const ratified = /^(instruments|notes|letters)$/.test(tokens[from - 2]?.lower ?? '');
  if (ratified && tokens[from - 1]!.lower === 'of' && commonWords.has(tokens[from]!.lower)) return undefined;
  if (isMasthead(line, from, chunk)) return undefined;
  const joint = jointCountries(line, from, chunk.to);
  const verdict = pressVerdict(line, from, chunk) ?? judge(line, from, chunk);
  if (!verdict) return undefined;
  const hints: CountryHint[] = [];
  const leading = joint.length > 0 ? undefined : leadingCountry(line, from, chunk);
  if (leading) {
    from = leading.from;
    hints.push(leading.hint);
  }
  // `/NorkaWire/ --`: who sent the report out.
  if (tokens[from - 1]?.text === '/' && tokens[chunk.to]?.text === '/' && line.index < 2) return undefined;
  const single = chunk.to - from === 1;
  if (single && initial && openingWords.has(tokens[from]!.lower)) return undefined;
  // `Q: And the loan?`
  if (single && tokens[from]!.text.length === 1) return undefined;
  if (single && commonAbbreviations.has(tokens[from]!.lower)) return undefined;
  if (chunk.country) hints.push({ country: chunk.country, basis: 'STATED' });
  if (joint.length === 0) {
    if (!leading) hints.push(...hintsBefore(tokens, from));
    hints.push(...hintsAfter(tokens, chunk.end), ...nameHints(line, from, chunk.to));
  }
  if (joint.length === 0 && hints.length === 0 && sited.has(verdict.kind ?? 'OTHER'))
    hints.push(...siteAfter(tokens, chunk.end));
  let to = chunk.to;
  if (
    tokens[to]?.text === '.' &&
    !tokens[to]!.spaced &&
    to < tokens.length - 1 &&
    /^(ltd|co|inc|corp)$/.test(bareForm(tokens[to - 1]))
  )
    to += 1;
  // `Chamber of Commerce of Norvik region`.
  if (chunk.complement > from && /^(region|oblast|province|district)$/.test(tokens[to]?.lower ?? '')) to += 1;
  const honoured = verdict.certain ? endOfHonour(tokens, to) : to;
  const short = honoured > to ? [sliceLine(line, from, to)] : [];
  to = honoured;
  return {
    type: 'name',
    line: line.index,
    from,
    to,
    end: Math.max(to, chunk.end),
    name: sliceLine(line, from, to).replace(/\s+/g, ' '),
    nationalName: leading ? sliceLine(line, leading.outer, to) : null,
    certain: verdict.certain,
    kind: joint.length > 0 && verdict.kind !== 'BANK' ? 'CHAMBER' : verdict.kind,
    aliases: [...short, ...chunk.aliases.map(([start, stop]) => sliceLine(line, start, stop))],
    hints,
    countries: joint,
    supranational: false,
  };
}

function supranational(line: Line, chunk: Chunk, from: number, to: number): NameMention {
  return {
    type: 'name',
    line: line.index,
    from,
    to,
    end: Math.max(to, chunk.end),
    name: sliceLine(line, from, to).replace(/\s+/g, ' '),
    nationalName: null,
    certain: true,
    kind: 'INTERGOVERNMENTAL',
    aliases: chunk.aliases.map(([start, stop]) => sliceLine(line, start, stop)),
    hints: [],
    countries: [],
    supranational: true,
  };
}

/** The supranational body that stands between two tokens, with the acronym behind it. */
export function classifyKnown(line: Line, from: number, to: number): NameMention {
  const tail = readTail(line.tokens, to, from);
  return supranational(
    line,
    { from, to, end: tail.end, aliases: tail.aliases, country: null, complement: -1 },
    from,
    to,
  );
}
