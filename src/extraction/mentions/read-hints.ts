import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { type GazetteerHit, lookUp, lookUpCompound } from './gazetteer.ts';
import type { CountryHint } from './mention.ts';

const descriptorLimit = 8;
const nouns = new Set(
  'company firm group bank airline builder contractor manufacturer producer operator developer utility university institute agency carrier exporter importer maker giant conglomerate supplier corporation shipper distributor insurer lender retailer broker startup start-up start-ups subsidiary unit institution organisation organization'.split(
    ' ',
  ),
);

/** The gazetteer's hit that ends right before `to`. */
export function hitBefore(tokens: readonly Token[], to: number): GazetteerHit | undefined {
  for (let length = 4; length >= 1; length -= 1) {
    const hit = lookUp(tokens, to - length);
    if (hit && hit.to === to) return hit;
  }
  return undefined;
}

function basedIn(token: Token): CountryHint | undefined {
  if (!/-(based|headquartered|registered)$/.test(token.lower)) return undefined;
  const place = lookUpCompound(token.text)[0];
  return place && { country: place.value, basis: place.type === 'country' ? 'STATED' : 'CITY' };
}

/** What stands before a name and tells its country: `Serbia's`, `the Serbian company`, `Tirana-based`. */
export function hintsBefore(tokens: readonly Token[], from: number): CountryHint[] {
  let at = from - 1;
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
      (hit.entry.type === 'demonym' ||
        (hit.entry.type === 'country' && steps > 0 && nouns.has(tokens[at + 1]?.lower ?? '')))
    ) {
      return [{ country: hit.entry.value, basis: 'DEMONYM' }];
    }
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

/** `, a Danish company`, `, a Port Said firm`, `, Kazakhstan's national operator`. */
function apposition(tokens: readonly Token[], at: number): CountryHint[] {
  for (let next = at; next < Math.min(at + 6, tokens.length); next += 1) {
    const token = tokens[next]!;
    if (token.kind === 'mark' && !isPossessive(token)) return [];
    const based = basedIn(token);
    if (based) return [based];
    const hit = lookUp(tokens, next);
    if (hit && hit.entry.type !== 'supranational') {
      let noun = hit.to;
      if (isPossessive(tokens[noun]))
        return hit.entry.type === 'country' && !/unit|subsidiary|arm/.test(tokens[at + 1]?.lower ?? '')
          ? [{ country: hit.entry.value, basis: 'DEMONYM' }]
          : [];
      while (
        noun < tokens.length &&
        tokens[noun]!.kind === 'word' &&
        !tokens[noun]!.capital &&
        noun - hit.to < 4
      ) {
        if (nouns.has(tokens[noun]!.lower)) {
          return [
            {
              country: hit.entry.value,
              basis:
                hit.entry.type === 'demonym' ? 'DEMONYM' : hit.entry.type === 'country' ? 'STATED' : 'CITY',
            },
          ];
        }
        noun += 1;
      }
      return [];
    }
    if (token.capital || verbWords.has(token.lower) || /^(of|under|at|in|which|who)$/.test(token.lower))
      return [];
  }
  return [];
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
    if (word === 'in') return [];
    if (hit && isPossessive(tokens[hit.to])) return [];
    return placeHint(hit);
  }
  if (comma && (word === 'a' || word === 'an' || word === 'the' || word === 'one'))
    return apposition(tokens, at + 1);
  if (comma && lookUp(tokens, at)) return apposition(tokens, at);
  return [];
}
