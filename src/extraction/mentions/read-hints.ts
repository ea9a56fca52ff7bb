import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { businessVerbs, makerEnding, organizationNouns } from '../vocabulary/organization-nouns.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { type GazetteerHit, lookUp, lookUpCompound } from './gazetteer.ts';
import type { CountryHint } from './mention.ts';
import { isDomainWord, isNameWord } from './word-classes.ts';

const descriptorLimit = 8;
function isNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const single = token.lower.replace(/s$/, '');
  return organizationNouns.has(token.lower) || organizationNouns.has(single) || makerEnding.test(single);
}

/** The gazetteer's hit that ends right before `to`. */
export function hitBefore(tokens: readonly Token[], to: number): GazetteerHit | undefined {
  for (let length = 4; length >= 1; length -= 1) {
    const hit = lookUp(tokens, to - length);
    if (hit && hit.to === to) return hit;
  }
  return undefined;
}

function basedIn(token: Token): CountryHint | undefined {
  if (!/-(based|headquartered|registered|listed)$/.test(token.lower)) return undefined;
  const place = lookUpCompound(token.text)[0];
  return place && { country: place.value, basis: place.type === 'country' ? 'STATED' : 'CITY' };
}

/** What stands before a name and tells its country: `Serbia's`, `the Serbian company`, `Tirana-based`. */
export function hintsBefore(tokens: readonly Token[], from: number): CountryHint[] {
  let at = from - 1;
  // `its Tongan sister, TCV`: what it is goes before the comma.
  if (tokens[at]?.text === ',' && (isNoun(tokens[at - 1]) || tokens[at - 1]?.lower === 'sister')) {
    const hit = hitBefore(tokens, at - 1);
    const led = hit && /^(its|the|a|an|their)$/.test(tokens[hit.from - 1]?.lower ?? '');
    if (led && hit.entry.type === 'demonym') return [{ country: hit.entry.value, basis: 'DEMONYM' }];
  }
  for (let steps = 0; at >= 0 && steps < descriptorLimit; steps += 1, at -= 1) {
    const token = tokens[at]!;
    if (isPossessive(token)) {
      const owner = hitBefore(tokens, at);
      if (owner?.entry.type === 'country') return [{ country: owner.entry.value, basis: 'DEMONYM' }];
      if (owner && (owner.entry.type === 'city' || owner.entry.type === 'capital'))
        return [{ country: owner.entry.value, basis: 'CITY' }];
      return [];
    }
    if (token.text === '"' || token.text === '“' || token.text === '«') continue;
    const based = basedIn(token);
    if (based) return [based];
    if (token.text === '-' && /^based$/.test(tokens[at + 1]?.lower ?? '')) return [];
    if (token.kind !== 'word') return [];
    const hit = hitBefore(tokens, at + 1);
    if (
      hit &&
      (hit.entry.type === 'demonym' || (hit.entry.type === 'country' && steps > 0 && isNoun(tokens[at + 1])))
    ) {
      return [{ country: hit.entry.value, basis: 'DEMONYM' }];
    }
    // `the Kumasi builder X`: a city before what it is.
    if (
      hit &&
      (hit.entry.type === 'city' || hit.entry.type === 'capital') &&
      steps > 0 &&
      isNoun(tokens[from - 1])
    )
      return [{ country: hit.entry.value, basis: 'CITY' }];
    if (token.lower === 'based' && hitBefore(tokens, at))
      return [{ country: hitBefore(tokens, at)!.entry.value, basis: 'CITY' }];
    if (token.capital || functionWords.has(token.lower) || verbWords.has(token.lower)) return [];
  }
  return [];
}

function placeHint(hit: GazetteerHit | undefined): CountryHint[] {
  if (!hit || hit.entry.type === 'supranational' || hit.entry.type === 'demonym') return [];
  return [{ country: hit.entry.value, basis: hit.entry.type === 'country' ? 'STATED' : 'CITY' }];
}

/** Whether the words after a country or city tell what somebody is, and no name of a further one: `Danish state miner`. */
function tellsNoun(tokens: readonly Token[], from: number, plural: boolean): boolean {
  let found = false;
  for (let at = from; at < Math.min(from + 6, tokens.length); at += 1) {
    const token = tokens[at]!;
    if (token.kind !== 'word') break;
    if (token.capital) return found && !isNameWord(token);
    const noun = isNoun(token) && (plural || !/[^s]s$/.test(token.lower) || token.lower === 'airlines');
    if (found && !noun) break;
    found = noun;
  }
  return found;
}

/** `, a Danish company`, `, a Port Said firm`, `, Kazakhstan's national operator`, `, one of Peru's growers`. */
function apposition(tokens: readonly Token[], start: number): CountryHint[] {
  const oneOf = tokens[start - 1]?.lower === 'one' && tokens[start]?.lower === 'of';
  const at = oneOf ? start + 1 : start;
  for (let next = at; next < Math.min(at + 6, tokens.length); next += 1) {
    const token = tokens[next]!;
    if (token.kind === 'mark' && !isPossessive(token)) return [];
    const based = basedIn(token);
    if (based) return [based];
    const hit = lookUp(tokens, next);
    if (hit && hit.entry.type !== 'supranational') {
      const owner = isPossessive(tokens[hit.to]);
      if (owner && (hit.entry.type !== 'country' || /unit|subsidiary|arm/.test(tokens[at + 1]?.lower ?? '')))
        return [];
      if (!tellsNoun(tokens, owner ? hit.to + 1 : hit.to, oneOf)) return [];
      const adjective = owner || hit.entry.type === 'demonym';
      return adjective ? [{ country: hit.entry.value, basis: 'DEMONYM' }] : placeHint(hit);
    }
    // `, the state inspectorate of Peru`.
    const of = token.lower === 'of' && next > at ? lookUp(tokens, next + 1) : undefined;
    if (of?.entry.type === 'country' && !isPossessive(tokens[of.to])) return placeHint(of);
    if (verbWords.has(token.lower) || /^(of|under|at|in|which|who)$/.test(token.lower)) return [];
    if (token.capital && !isDomainWord(token)) return [];
  }
  return [];
}

/** `the authority in Vexport would welcome`: between a subject and its verb a city is where somebody is at home. */
function staysIn(tokens: readonly Token[], hit: GazetteerHit | undefined): boolean {
  if (hit?.entry.type !== 'city' && hit?.entry.type !== 'capital') return false;
  const next = tokens[hit.to];
  return (
    next?.kind === 'word' &&
    (/^(would|will|could|can|is|has|was|now|about|and)$/.test(next.lower) ||
      businessVerbs.has(next.lower) ||
      verbWords.has(next.lower))
  );
}

/** `the Heart Centre in Lima;`: where a body with a building of its own stands, told last in a clause. */
export function siteAfter(tokens: readonly Token[], end: number): CountryHint[] {
  const hit = tokens[end]?.lower === 'in' ? lookUp(tokens, end + 1) : undefined;
  const closes = hit && /^[.,;:)]$/.test(tokens[hit.to]?.text ?? '.');
  return closes && (hit.entry.type === 'city' || hit.entry.type === 'capital') ? placeHint(hit) : [];
}

/** `, Lima.`, `, in Lima,`, `, headquartered in Lima`: the city where somebody is at home. */
function seatAfter(tokens: readonly Token[], at: number): CountryHint[] {
  const told = /^(headquartered|registered|based|seated)$/.test(tokens[at]?.lower ?? '');
  const inside = tokens[told ? at + 1 : at]?.lower === 'in';
  const start = at + (told ? 1 : 0) + (inside ? 1 : 0);
  const hit = lookUp(tokens, start);
  if (hit?.entry.type !== 'city' && hit?.entry.type !== 'capital') return [];
  const closes = told || /^[,.;:)/]$/.test(tokens[hit.to]?.text ?? '.');
  return closes ? [{ country: hit.entry.value, basis: 'CITY' }] : [];
}

/** What stands after a name and tells its country: `of Brazil`, `from Astana`, `, of California,`, `, a Danish company`. */
export function hintsAfter(tokens: readonly Token[], end: number): CountryHint[] {
  let at = end;
  const comma = tokens[at]?.text === ',';
  if (comma) at += 1;
  const word = tokens[at]?.lower;
  if (word === 'of' || word === 'from' || (word === 'in' && !comma)) {
    const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const hit = lookUp(tokens, next);
    // `in Belgrade` says where something happened more often than where somebody is at home.
    if (word === 'in') return staysIn(tokens, hit) ? placeHint(hit) : [];
    if (hit && isPossessive(tokens[hit.to])) return [];
    return placeHint(hit);
  }
  const seat = comma ? seatAfter(tokens, at) : [];
  if (seat.length > 0) return seat;
  if (comma && (word === 'a' || word === 'an' || word === 'the' || word === 'one'))
    return apposition(tokens, at + 1);
  if (comma && lookUp(tokens, at)) return apposition(tokens, at);
  return [];
}
