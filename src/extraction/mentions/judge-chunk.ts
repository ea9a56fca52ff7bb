import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import type { Line } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { organizationHeads } from '../vocabulary/organization-heads.ts';
import { lookUp } from './gazetteer.ts';
import { type Chunk, endsInOtherHead } from './read-chunk.ts';
import {
  isCoined,
  isCompanyEnding,
  isDomainWord,
  isGenericWord,
  isLegalForm,
  isOtherHead,
  isStrongHead,
} from './word-classes.ts';

/** Whether a chunk is surely an organization, and of which kind; null where its words do not tell. */
export interface Verdict {
  readonly certain: boolean;
  readonly kind: OrganizationKind | null;
}

const regions = /^(africa|asia|europe|america|pacific|caribbean|atlantic|mediterranean|balkans)$/;
const directions =
  /^(north|south|east|west|central|northern|southern|eastern|western|southeast|southwest|northeast|northwest|latin|middle|inner|greater|sub-saharan|continental|mainland|mediterranean|across|development)$/;

/** The last word of the name before its complement, legal forms and places that follow a legal form left out. */
export function headIndex(line: Line, from: number, chunk: Chunk): number {
  const stop = chunk.complement > from ? chunk.complement : chunk.to;
  for (let at = stop - 1; at >= from; at -= 1) {
    if (isLegalForm(line.tokens[at]) || line.tokens[at]!.kind !== 'word') continue;
    const place = lookUp(line.tokens, at);
    const afterForm = place && isLegalForm(line.tokens[at - 1]);
    if (!afterForm) return at;
  }
  return stop - 1;
}

/** `Vabex Co. is`: a short form whose dot ends no sentence. */
function endsInDottedForm(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to + 1];
  const goesOn = next?.kind === 'word' ? !next.capital : next?.text === ',';
  return to - from > 1 && /^(Co|Corp|Bros)$/.test(tokens[to - 1]!.text) && tokens[to]?.text === '.' && goesOn;
}

/** What the words of a chunk make of it; undefined where it is no organization. */
export function judge(line: Line, from: number, chunk: Chunk): Verdict | undefined {
  const { tokens } = line;
  const head = headIndex(line, from, chunk);
  const words = tokens.slice(from, chunk.to).filter((token) => token.kind === 'word');
  const legal =
    words.some((token, index) => index > 0 && isLegalForm(token)) || endsInDottedForm(tokens, from, chunk.to);
  const own = words.filter((token) => !isGenericWord(token)).length;
  const headWord = tokens[head]!;
  const headKind = organizationHeads.get(headWord.lower);
  const isLocal = /^(city|municipality|prefecture|governorate|county|region|province)$/.test(
    tokens[from]!.lower,
  );
  if (isLocal && chunk.complement === from + 1) return { certain: true, kind: 'GOVERNMENT_AGENCY' };
  if (isRegional(line, from, chunk) || /^(geological|antarctic|ordnance) survey$/.test(nounOf(line, head)))
    return { certain: true, kind: 'GOVERNMENT_AGENCY' };
  if (/^(city|town) hall$/.test(nounOf(line, head)) && words.length > 2)
    return { certain: true, kind: 'GOVERNMENT_AGENCY' };
  if (headKind && (words.length > 1 || chunk.complement > 0)) {
    return {
      certain: headKind !== 'MEDIA' || legal || own > 0,
      kind: kindByHead(headKind, words, legal),
    };
  }
  if (promotesState(line, from, chunk.to)) return { certain: true, kind: 'GOVERNMENT_AGENCY' };
  // `Food Terminal Inc.`: common words, and the form behind them.
  const form = words.length > 2 && isLegalForm(words.at(-1)) && !words.slice(0, -1).some(isLegalForm);
  if (legal) return own > 0 || form ? { certain: true, kind: 'COMPANY' } : undefined;
  const first = organizationHeads.get(tokens[from]!.lower);
  if (first && words.length > 2 && !commonWords.has(tokens[from]!.lower))
    return { certain: true, kind: first };
  // `Norka Africa`, but not `Central Asia`.
  const branded = isCoined(tokens[from]) || !(commonWords.has(tokens[from]!.lower) || lookUp(tokens, from));
  const branch = words.length > 1 && regions.test(headWord.lower) && !directions.test(tokens[from]!.lower);
  if (branch && (branded || own > 0)) return { certain: false, kind: null };
  if (endsInOtherHead(tokens, chunk) || isOtherHead(headWord)) return undefined;
  if (isCompanyEnding(headWord) && own > 0 && words.length > 1) return { certain: true, kind: 'COMPANY' };
  const firstKind = organizationHeads.get(tokens[from]!.lower);
  if (firstKind && words.length > 2 && !isDomainWord(tokens[from])) return { certain: true, kind: firstKind };
  if (
    words.length > 2 &&
    words.some((token, index) => index < words.length - 1 && isStrongHead(token) && token.text.length > 4)
  ) {
    return {
      certain: true,
      kind: organizationHeads.get(words.find((token) => isStrongHead(token))?.lower ?? '') ?? null,
    };
  }
  // `Hungary's Eximbank`: a head that is no English word by itself names one.
  if (words.length === 1 && headKind)
    return /^.{3,}bank$/.test(headWord.lower) ? { certain: true, kind: 'BANK' } : undefined;
  if (
    /(bank|banka|telecom|energo|prom|neft|neftegaz|gaz|pharm|avia|railways)$/.test(headWord.lower) &&
    headWord.text.length > 6 &&
    own > 0
  ) {
    return { certain: true, kind: /bank/.test(headWord.lower) ? 'BANK' : 'COMPANY' };
  }
  if (
    words.length > 1 &&
    words.length < 4 &&
    /^(air|bank|banco|banque|banca|radio|port|université|universidad|grupo|groupe)$/.test(words[0]!.lower) &&
    own + (hasCountryWord(line, from, chunk.to) ? 1 : 0) > 0
  ) {
    return { certain: true, kind: organizationHeads.get(words[0]!.lower) ?? 'COMPANY' };
  }
  // `Air Peace`.
  const flies = words.length === 2 && tokens[from]!.text === 'Air' && headWord.capital;
  if (
    flies &&
    !/^(forces?|services?|defen[cs]e|traffic|transport|quality|base|pollution)$/.test(headWord.lower)
  )
    return { certain: true, kind: 'COMPANY' };
  // `Gulf Air`: nothing else ends so.
  if (words.length === 2 && headWord.lower === 'air' && headWord.capital)
    return { certain: true, kind: 'COMPANY' };
  if (own === 0 && !words.some(isCoined))
    return words.length > 1 &&
      (isCompanyEnding(headWord) || hasCountryWord(line, from, chunk.to) || regions.test(tokens[from]!.lower))
      ? { certain: false, kind: null }
      : undefined;
  return { certain: false, kind: null };
}

/** The last two words up to a head, in lower case. */
function nounOf(line: Line, head: number): string {
  return `${line.tokens[head - 1]?.lower ?? ''} ${line.tokens[head]!.lower}`;
}

const territories =
  /^(canton|province|region|oblast|district|territory|county|governorate|voivodeship|prefecture|krai)$/;

/** `Government of Vexland`: where that is no state, it is a public body of a region. */
function isRegional(line: Line, from: number, chunk: Chunk): boolean {
  const level = /^(regional|provincial|municipal|county|district|island|cantonal)$/;
  const named = line.tokens[chunk.complement - 1]?.text === 'Government';
  if (named && level.test(line.tokens[chunk.complement - 2]?.lower ?? '')) return true;
  return (
    line.tokens[chunk.complement - 1]?.text === 'Government' &&
    chunk.complement <= from + 4 &&
    (!hasCountryWord(line, from, chunk.to) || territories.test(line.tokens[chunk.to - 1]!.lower))
  );
}

/** A centre of studies does research; what is incorporated and of no other kind is a company. */
function kindByHead(kind: OrganizationKind, words: readonly Token[], legal: boolean): OrganizationKind {
  if (legal && kind === 'OTHER') return 'COMPANY';
  const studies = words.some((word) => /^(research|studies|scientific|sciences?)$/.test(word.lower));
  return kind === 'GOVERNMENT_AGENCY' && studies && words.some((word) => /^cent(re|er|ro)$/.test(word.lower))
    ? 'RESEARCH_INSTITUTE'
    : kind;
}

/** `Invest India`, `Kazakh Invest`: the body that brings investors to a state. */
function promotesState(line: Line, from: number, to: number): boolean {
  const state = (at: number) => {
    const hit = lookUp(line.tokens, at);
    return hit && /^(country|demonym)$/.test(hit.entry.type) ? hit.to : -1;
  };
  const invest = (at: number) => /^invest$/i.test(line.tokens[at]!.text);
  return (invest(to - 1) && state(from) === to - 1) || (invest(from) && state(from + 1) === to);
}

/** Whether a stretch of a line names a state, a city, or holds an adjective of a state. */
export function hasCountryWord(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const hit = lookUp(line.tokens, at);
    if (hit && hit.to <= to) return true;
  }
  return false;
}
