import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { canStand, endsCountry, hasHead, hasStrongHead, isCountryWord, runEnd } from './chunk-words.ts';
import { isDomainWord, isHead, isLegalForm, isOtherHead, isStrongHead } from './word-classes.ts';

const saints = /^(ss|sts)$/;

const jointHeads = /^(commission|committee|council|group|chamber)$/;

const members = /(ers|ors|ists|ians|men|women|people)$/;

/** `Union of Manufacturers and Businessmen`: two sorts of members of one body. */
function joinsMembers(tokens: readonly Token[], at: number, complement: number): boolean {
  return (
    complement >= 0 &&
    /^(union|association|federation|confederation|league|chamber|guild|society|council)$/.test(
      tokens[complement - 1]?.lower ?? '',
    ) &&
    tokens[at]!.lower === 'and' &&
    members.test(tokens[at - 1]!.lower) &&
    canStand(tokens[at + 1]) &&
    members.test(tokens[at + 1]!.lower)
  );
}

/** `Norvik Spinning and Weaving`: two things that one firm does. */
function joinsGerunds(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]];
  return (
    tokens[at]!.lower === 'and' &&
    canStand(after) &&
    [before, after!].every((token) => /.{3}ing$/.test(token.lower) && commonWords.has(token.lower))
  );
}

/** `and` or `,` inside a list of fields; the index to go on from, or -1. */
function throughFields(tokens: readonly Token[], chunkFrom: number, at: number, complement: number): number {
  const previous = tokens[at - 1];
  let next = at + 1;
  // `King Norvik Hospital and Research Centre`.
  const research = /^(research|training|teaching)$/.test(tokens[next]?.lower ?? '');
  if (
    research &&
    /^(hospital|university|institute|museum)$/.test(previous?.lower ?? '') &&
    /^cent(re|er)$/.test(tokens[next + 1]?.lower ?? '')
  )
    return next;
  // `Norvik Road and Bridge Corporation`: no body is called by a road.
  const built = complement < 0 && isOtherHead(previous) && tokens[at]!.lower === 'and';
  if (
    built &&
    isOtherHead(tokens[next]) &&
    canStand(tokens[next]) &&
    hasHead(tokens, next, runEnd(tokens, next))
  )
    return next;
  if (joinsMembers(tokens, at, complement) || joinsGerunds(tokens, at)) return next;
  if (complement >= 0 && previous?.lower === 'european' && isDomainWord(tokens[next])) return next;
  if (!isDomainWord(previous) && !(complement >= 0 && canStand(previous) && tokens[at]!.text === ','))
    return -1;
  if (tokens[next]?.lower === 'and') next += 1;
  if (
    complement >= 0 &&
    tokens[next]?.lower === 'the' &&
    isDomainWord(tokens[next + 1]) &&
    !isStrongHead(tokens[next + 1])
  )
    next += 1;
  // `Ministry of Foreign and European Affairs`.
  const wide = complement >= 0 && tokens[next]?.lower === 'european' && isDomainWord(tokens[next + 1]);
  if (wide) return next;
  if (!canStand(tokens[next]) || !isDomainWord(tokens[next])) return -1;
  const end = runEnd(tokens, next);
  if (complement >= 0) {
    const isNewBody =
      isPossessive(tokens[end]) ||
      (hasStrongHead(tokens, next + (isDomainWord(tokens[next]) ? 1 : 0), end) &&
        !/^(public|business)$/.test(tokens[next]!.lower));
    if (isNewBody) return -1;
    if (tokens[at]!.text === ',' && tokens[at + 1]?.lower !== 'and' && !listGoesOn(tokens, end)) return -1;
    return next;
  }
  if (
    tokens[at]!.text === ',' ||
    hasStrongHead(tokens, chunkFrom, at) ||
    (at - chunkFrom > 1 && isHead(previous))
  )
    return -1;
  return hasHead(tokens, next, end) || (end > next + 1 && isLegalForm(tokens[end - 1])) ? next : -1;
}

function listGoesOn(tokens: readonly Token[], at: number): boolean {
  for (let next = at; next < Math.min(at + 7, tokens.length); next += 1) {
    const token = tokens[next]!;
    if (token.lower === 'and' || token.text === '&') return isDomainWord(tokens[next + 1]);
    if (token.text !== ',' && !isDomainWord(token)) return false;
  }
  return false;
}

/** `and` and commas go on in a list of fields, between the two countries of a joint body, before a legal form. */
export function throughList(tokens: readonly Token[], from: number, at: number, complement: number): number {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const joint = complement >= 0 && jointHeads.test(tokens[complement - 1]?.lower ?? '');
  if (token.lower === 'and' && joint && endsCountry(tokens, at) && isCountryWord(tokens, at + 1))
    return at + 1;
  if (token.text === ',' && isLegalForm(next) && next!.text !== 'Co') return at + 1;
  if (
    token.lower === 'and' &&
    canStand(next) &&
    (saints.test(tokens[from]!.lower) || acronymTells(tokens, from, at))
  )
    return at + 1;
  return throughFields(tokens, from, at, complement);
}

/** `National System and Market Operator (NSMO)`: the acronym behind tells that the name is not over. */
function acronymTells(tokens: readonly Token[], from: number, at: number): boolean {
  const end = runEnd(tokens, at + 1);
  const opens = tokens[end]?.text === '.' ? end + 1 : end;
  const closed = tokens[opens]?.text === '(' && tokens[opens + 2]?.text === ')';
  const acronym = closed ? tokens[opens + 1]! : undefined;
  if (!acronym?.upper || acronym.text.length < 3) return false;
  const initials = tokens
    .slice(from, end)
    .filter((token) => token.kind === 'word' && token.capital && !isLegalForm(token))
    .map((token) => token.text.charAt(0))
    .join('');
  return initials === acronym.text;
}
