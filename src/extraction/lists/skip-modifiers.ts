import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { Mention } from '../mentions/mention.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { functionWords } from '../vocabulary/function-words.ts';
import { organizationNouns } from '../vocabulary/organization-nouns.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { insertionNouns, skipInsertion } from './skip-insertion.ts';

/** Whether a mention can be a party: adjectives and possessives of countries only describe one. */
export function isParty(mention: Mention): boolean {
  if (mention.type === 'country') return mention.form !== 'demonym' && mention.form !== 'possessive';
  return true;
}

/** Whether an organization only tells whose officer the person after it is: `EPS director Ana Ruiz`, `the head of EPS, Ana Ruiz`. */
export function precedesOfficer(
  mention: Mention,
  mentions: readonly Mention[],
  tokens: readonly Token[] = [],
): boolean {
  // `the World Bank's IFC`.
  if (mention.type === 'name' && isPossessive(tokens[mention.end]))
    if (mentions.some((other) => other.type === 'name' && other.from === mention.end + 1)) return true;
  return (
    mention.type === 'name' &&
    mentions.some(
      (other) =>
        other.type === 'person' &&
        other.organization === mention &&
        ((other.outerFrom >= mention.end && other.outerFrom - mention.end <= 1) ||
          (other.outerFrom < mention.from && mention.end <= other.from)),
    )
  );
}

/** `Lima's Norka`, `the Lima laboratory Norka`: a city that only tells where the organization after it is. */
export function isModifier({ line, mentions }: LineMentions, mention: Mention): boolean {
  const { tokens } = line;
  const plain = mention.type === 'name' && !mention.certain && mention.to - mention.from === 1;
  // `the Ahmadi firm Norka`: a place that no list knows.
  if (plain && insertionNouns.test(tokens[mention.to]?.lower ?? '') && !tokens[mention.to]!.capital)
    return mentions.some((other) => other.type === 'name' && other.from === mention.to + 1);
  if (mention.type === 'name') return ownsNext(tokens, mentions, mention.end);
  if (mention.type !== 'city' && !(mention.type === 'country' && mention.form === 'name')) return false;
  if (mention.type === 'city' && isPossessive(tokens[mention.to])) return true;
  // `with a Norvik firm`: where somebody without a name is from.
  const someone = /^(a|an|one|two|three|some|several)$/.test(tokens[mention.from - 1]?.lower ?? '');
  if (mention.type === 'city' && someone && insertionNouns.test(tokens[mention.to]?.lower ?? '')) return true;
  for (let at = mention.to; at < mention.to + 4; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return false;
    if (mentions.some((other) => other.type === 'name' && other.from === at)) return true;
    if (token.capital || functionWords.has(token.lower) || verbWords.has(token.lower)) return false;
  }
  return false;
}

/** `Norka's project firm Vexta`, `Norka's Danish unit, Vexta`: whose possessive tells only what the organization after it is. */
function ownsNext(tokens: readonly Token[], mentions: readonly Mention[], end: number): boolean {
  if (!isPossessive(tokens[end])) return false;
  for (let at = end + 1; at < end + 6; at += 1) {
    const token = tokens[at];
    const noun = tokens[at - 1]!.lower;
    const isNoun = at > end + 1 && (insertionNouns.test(noun) || organizationNouns.has(noun));
    if (mentions.some((other) => other.type === 'name' && other.from === at))
      return at > end + 1 && insertionNouns.test(noun);
    if (token?.text === ',' && isNoun)
      return mentions.some((other) => other.type === 'name' && other.from === at + 1);
    if (token?.kind !== 'word' || functionWords.has(token.lower)) return false;
    if (token.capital && lookUp(tokens, at)?.entry.type !== 'demonym') return false;
  }
  return false;
}

/** The first token of a mention as a party: a person begins with the role and the organization before it. */
export function startOf(mention: Mention): number {
  if (mention.type !== 'person') return mention.from;
  const owner = mention.organization;
  const adjacent =
    owner &&
    owner.line === mention.line &&
    mention.outerFrom >= owner.end &&
    mention.outerFrom - owner.end <= 1;
  return adjacent ? owner.from : mention.outerFrom;
}

/** The token after a mention with the acronym that hangs on it. */
export function endOf(mention: Mention): number {
  return mention.type === 'name' ? mention.end : mention.to;
}

/** `her Paraguayan counterpart, Luis Benítez,`: the name belongs to the counterpart. */
function afterCounterpart(found: LineMentions, end: number): number {
  const { tokens } = found.line;
  if (!/^(counterparts?|peers?|number)$/.test(tokens[end - 1]?.lower ?? '')) return end;
  const from = tokens[end]?.text === ',' ? end + 1 : end;
  const name = found.mentions.find(
    (mention) => (mention.type === 'name' || mention.type === 'person') && mention.from === from,
  );
  if (!name) return end;
  return from > end && tokens[name.to]?.text === ',' ? name.to + 1 : name.to;
}

/** `the ministers of Peru and Chile, Ana Ruiz and Jan Vos,`: the names of those who hold the offices. */
function afterOfficials(found: LineMentions, end: number): number {
  const { tokens, mentions } = { ...found, tokens: found.line.tokens };
  const states = mentions.filter((mention) => mention.type === 'country' && mention.form === 'side');
  if (tokens[end]?.text !== ',' || !states.some((state) => state.to === end)) return end;
  const close = tokens.findIndex((token, at) => at > end && at < end + 14 && token.text === ',');
  const names =
    close > 0 &&
    tokens
      .slice(end + 1, close)
      .every((token) => token.capital || /^(and|al|bin|de|da|van|von|-)$/.test(token.lower));
  return names ? close + 1 : end;
}

/** `the Norka agency and`: the noun behind a name that tells what it is. */
function afterNoun({ line, mentions }: LineMentions, end: number): number {
  const { tokens } = line;
  const name = mentions.find((mention) => mention.type === 'name' && mention.end === end);
  const noun =
    /^(agency|company|group|firm|airline|bank|fund|foundation|institute|association|consortium|holding|concern|corporation|utility)$/;
  const stands = name && tokens[name.from - 1]?.lower === 'the' && noun.test(tokens[end]?.text ?? '');
  return stands && !isPossessive(tokens[end + 1]) && !tokens[end + 1]?.capital ? end + 1 : end;
}

/** What hangs on a member: `, a unit of X,`, `under the Ministry of Y`, `of Brazil`, `from Astana`, `, on the one part`. */
export function skipModifiers(found: LineMentions, end: number): number {
  const { tokens } = found.line;
  let at = afterNoun(found, afterOfficials(found, afterCounterpart(found, end)));
  for (let turn = 0; turn < 4; turn += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (token.text === '(') {
      const close = tokens.findIndex((each, index) => index > at && each.text === ')');
      if (close < 0 || close - at > 14) return at;
      at = close + 1;
      continue;
    }
    // `by Ana Ruiz for Norka and Jan Vos for Vexta`.
    const served =
      token.lower === 'for' || (token.lower === 'on' && tokens[at + 1]?.lower === 'behalf')
        ? employerBehind(found, at)
        : undefined;
    if (served) {
      at = endOf(served);
      continue;
    }
    if (/^(of|from|under|in|based)$/.test(token.lower)) {
      const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
      const inner = found.mentions.find(
        (mention) => startOf(mention) === next && mention.type !== 'person' && mention.type !== 'reference',
      );
      if (!inner) return at;
      if (token.lower === 'in' && inner.type === 'name') return at;
      // `to A from Zambia's B`: the state owns the next party.
      const owns = inner.type === 'country' && isPossessive(tokens[endOf(inner)]);
      if (token.lower === 'from' && (inner.type === 'name' || owns)) return at;
      at = endOfPlace(found, inner);
      continue;
    }
    // `the Cotton Growers Association, ABRAPA, signed`: its acronym.
    const long = found.mentions.some((mention) => endOf(mention) === at && mention.to - mention.from > 1);
    if (long && token.text === ',' && isAcronym(tokens[at + 1]) && tokens[at + 2]?.text === ',') {
      at += 3;
      return at;
    }
    const seat = token.text === ',' ? cityAt(found, at + 1) : -1;
    if (seat > 0) {
      at = seat;
      continue;
    }
    if (token.text === ',') {
      const after = skipInsertion(tokens, at, found.mentions);
      if (after > 0 && (!startsParty(found, at + 1) || isAppositive(found, at + 1))) {
        // Leave the closing comma where a list goes on with it.
        const next = tokens[after]?.lower;
        at = next === 'and' || next === 'or' ? after : after - 1;
        if (next !== 'and' && startsParty(found, after)) return after - 1;
        if (next !== 'and') return after;
        continue;
      }
    }
    return at;
  }
  return at;
}

/** The organization for which the person right before a token acts. */
function employerBehind(found: LineMentions, at: number): Mention | undefined {
  const person = found.mentions.find((mention) => mention.type === 'person' && mention.to === at);
  const employer = person?.type === 'person' ? person.organization : null;
  return employer && employer.line === found.line.index && employer.from > at ? employer : undefined;
}

/** `of Oslo, Norway`: the token after a city and its state. */
function endOfPlace({ line, mentions }: LineMentions, place: Mention): number {
  const end = endOf(place);
  if (place.type !== 'city' || line.tokens[end]?.text !== ',') return end;
  const state = mentions.find((mention) => mention.type === 'country' && mention.from === end + 1);
  return state?.type === 'country' && state.country === place.country && state.form === 'name'
    ? state.to
    : end;
}

/** `A, the Tunisian utility,`: words that tell what A is. */
function isAppositive(found: LineMentions, at: number): boolean {
  return found.mentions.some(
    (mention) =>
      mention.type === 'reference' &&
      mention.from === at &&
      /^(organization|state|former|latter)$/.test(mention.target),
  );
}

function isAcronym(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.upper && token.text.length > 2;
}

/** `A, Jakarta – B, Lagos: contract`: where the city that only tells A's seat ends; -1 where there is none. */
function cityAt(found: LineMentions, at: number): number {
  const city = found.mentions.find((mention) => mention.type === 'city' && mention.from === at);
  return city && /^[–—:(]$/.test(found.line.tokens[city.to]?.text ?? '') ? city.to : -1;
}

function startsParty(found: LineMentions, at: number): boolean {
  return found.mentions.some((mention) => isParty(mention) && startOf(mention) === at);
}
