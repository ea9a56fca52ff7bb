import { isApostrophe, isPossessive, type Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { throughList } from './chunk-lists.ts';
import {
  canStand,
  endsCountry,
  foreignJoins,
  hasHead,
  hasStrongHead,
  isCity,
  isCountryWord,
  runEnd,
} from './chunk-words.ts';
import { acronymBehind, elided, isForeign, throughForeign, throughForeignWords } from './foreign-words.ts';
import { lookUp } from './gazetteer.ts';
import { isDomainWord, isGenericWord, isHead, isLegalForm } from './word-classes.ts';

const pluralOwners = new Set(
  'employees farmers workers producers exporters employers leaders manufacturers peoples veterans writers teachers entrepreneurs industrialists traders growers journalists users lawyers'.split(
    ' ',
  ),
);

/** `Winegrowers' Union`: those who do something, and a body of members. */
function ownsBody(tokens: readonly Token[], apostrophe: number): boolean {
  const owner = tokens[apostrophe - 1]!.lower;
  const body =
    /^(union|association|federation|confederation|league|cooperative|guild|syndicate|society|alliance)$/;
  return (
    pluralOwners.has(owner) ||
    (/(ers|ors|ists|ians)$/.test(owner) && body.test(tokens[apostrophe + 1]?.lower ?? ''))
  );
}

/** What a brand ends in; `of` and a state after it tell where the bearer is from: Vabex Campus of Peru. */
const brandEndings =
  /^(group|holding|holdings|airlines|airways|campus|hub|accelerator|incubator|technopark|technologies|industries|pharma|motors|ventures|works|systems|solutions|logistics|lines|labs)$/;

const singularOwners = new Set(
  'women men children people worker king queen emperor president governor mayor minister chancellor'.split(
    ' ',
  ),
);

/** Whose names have names of bodies with an apostrophe: `St James's Hospital`. */
const patrons = /^(st|sta|saint|ss|sts)$/;

const onHeads = new Set('commission committee council group centre center forum conference panel'.split(' '));

/** Where a name goes on, and the index of its first `of`, `for` or `on` so far (-1: none). */
interface Join {
  readonly next: number;
  readonly complement: number;
}

/** Dashes join what they touch, two countries, or two fields. */
function throughDash(tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (!canStand(next)) return -1;
  const tight = !token.spaced && !next!.spaced;
  const states = endsCountry(tokens, at) && isCountryWord(tokens, at + 1);
  const fields =
    token.text !== '—' &&
    isDomainWord(tokens[at - 1]) &&
    isDomainWord(next) &&
    next!.lower !== 'press' &&
    !(hasStrongHead(tokens, from, at) && hasStrongHead(tokens, at + 1, runEnd(tokens, at + 1)));
  // `Norka Board – Vexta Centre`: two bodies side by side.
  const named = states && hasHead(tokens, from, at) && hasHead(tokens, at + 1, runEnd(tokens, at + 1));
  const whole = named || hasStrongHead(tokens, from, at);
  return tight || ((states || fields) && !whole) ? at + 1 : -1;
}

/** Dots, apostrophes and numbers inside a name: `St. Mary`, `Farmers' Union`, `Works No. 1`, `Vega a.d.`. */
function throughMark(tokens: readonly Token[], from: number, at: number): number {
  const token = tokens[at]!;
  const previous = tokens[at - 1]!;
  const next = tokens[at + 1];
  const patron = singularOwners.has(previous.lower) || patrons.test(tokens[from]!.lower);
  if (isPossessive(token) && patron && canStand(next)) return at + 1;
  if (isApostrophe(token) && ownsBody(tokens, at) && canStand(next)) return at + 1;
  if (token.lower === 'no' && token.capital && next?.text === '.' && tokens[at + 2]?.kind === 'number')
    return at + 2;
  // `Norka & C. Officine S.p.A.`
  if (token.text === '.' && previous.text === 'C' && tokens[at - 2]?.text === '&' && canStand(next))
    return at + 1;
  // `Norka.com`.
  const dotted = token.text === '.' && !token.spaced && next && !next.spaced;
  if (dotted && /^(com|net|org|io|ai)$/.test(next.lower)) return at + 1;
  // `Vabex Sp. z o.o.`: a legal form of three words.
  if (token.text === '.' && previous.lower === 'sp' && next?.lower === 'z') return at + 2;
  if (token.text === '.' && !token.spaced && canStand(next)) return throughDot(previous, next!) ? at + 1 : -1;
  // `Port Autonome d'Abidjan`: an article of another language holds on to the name.
  if (elided.test(token.text)) return at;
  // `Kauno klinikos`: a noun of a body that no English word is.
  if (!token.capital && isHead(token) && isForeign(token)) return at;
  return !token.capital && isLegalForm(token) && token.text.includes('.') ? at : -1;
}

/** `St. Mary`, `Vabex Co. Ltd`, `VBX.Tech`. */
function throughDot(previous: Token, next: Token): boolean {
  if (/^(st|ste|sta|ss|sts|sv|dr|gen|mt)$/.test(previous.lower) || !next.spaced) return true;
  return /^(co|corp|inc|bros)$/.test(previous.lower) && isLegalForm(next);
}

/** Where a name goes on after a word that is none of its capitalised ones; undefined where it ends. */
export function throughJoin(
  tokens: readonly Token[],
  from: number,
  at: number,
  complement: number,
): Join | undefined {
  const token = tokens[at]!;
  const { lower, text } = token;
  if (!token.capital && hasHead(tokens, from, from + 1) && at < acronymBehind(tokens, from))
    return { next: at, complement };
  if (/^(of|for|in|on)$/.test(lower)) return throughPreposition(tokens, from, at, complement);
  let next: number;
  if (text === '&' || text === '+') next = canStand(tokens[at + 1]) ? at + 1 : -1;
  else if (/^[–—-]$/.test(text)) next = throughDash(tokens, from, at);
  else if (lower === 'and' || text === ',') next = throughList(tokens, from, at, complement);
  else if (foreignJoins.has(lower) && token.kind === 'word') next = throughForeign(tokens, at);
  else next = Math.max(throughMark(tokens, from, at), throughForeignWords(tokens, from, at));
  return next < 0 ? undefined : { next, complement };
}

/** `Asan Medical Center of Seoul`: a word of its own before the head makes the name whole. */
function hasBrand(tokens: readonly Token[], from: number, at: number): boolean {
  return (
    /^(cent(er|re)|academy|hospital|clinic)$/.test(tokens[at - 1]!.lower) &&
    !isGenericWord(tokens[from]) &&
    !commonWords.has(tokens[from]!.lower) &&
    !lookUp(tokens, from)
  );
}

function throughPreposition(tokens: readonly Token[], from: number, at: number, complement: number) {
  const word = tokens[at]!.lower;
  let next = at + 1;
  if (tokens[next]?.lower === 'the') next += 1;
  if (!canStand(tokens[next])) return undefined;
  const previous = tokens[at - 1];
  if (word === 'on' && !(onHeads.has(previous?.lower ?? '') && isDomainWord(tokens[next]))) return undefined;
  const inContinent = complement >= 0 && /^(africa|asia|europe)$/.test(tokens[next]!.lower);
  const place = word === 'in' && hasHead(tokens, from, at) ? lookUp(tokens, next) : undefined;
  const behind = tokens[place?.to ?? next + 1];
  const university = tokens.slice(from, at).some(({ lower }) => lower === 'university');
  const proven = university && next === at + 1 && behind?.text === '(';
  // `Association of Women in Mining`.
  const field = complement >= 0 && next === at + 1 && isDomainWord(tokens[next]);
  if (word === 'in' && field && !lookUp(tokens, next)) return { next, complement };
  if (word === 'in' && !inContinent && !proven) return undefined;
  if (inContinent) return { next, complement };
  const surveys = previous?.text === 'Survey' && at - from > 1;
  if (!hasHead(tokens, from, at) && !surveys && !(complement >= 0 && word === 'of')) return undefined;
  if (word === 'for' && isCountryWord(tokens, next) && isPossessive(tokens[lookUp(tokens, next)!.to]))
    return undefined;
  // A brand before `of` has a country, not a complement: Vabex Group of Peru stays Vabex Group.
  const afterBrand =
    word === 'of' &&
    complement < 0 &&
    ((brandEndings.test(previous?.lower ?? '') && (isCountryWord(tokens, next) || isCity(tokens, next))) ||
      (isCity(tokens, next) && hasBrand(tokens, from, at)));
  if (afterBrand) return undefined;
  // `Cementos Norvik of Peru`: a word of its own behind the noun makes the name whole too.
  const whole =
    word === 'of' &&
    complement < 0 &&
    at - from > 1 &&
    isHead(tokens[from]) &&
    !isGenericWord(previous) &&
    !commonWords.has(previous?.lower ?? '') &&
    isCountryWord(tokens, next);
  if (whole) return undefined;
  if (isLegalForm(previous) && word !== 'for') return undefined;
  return { next, complement: complement < 0 ? at : complement };
}
