import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { NameMention } from '../mentions/mention.ts';
import { isCoined, isRoleHead } from '../mentions/word-classes.ts';
import { isPossessive, type Token } from '../tokens/tokenize.ts';
import { dealVerbs } from '../vocabulary/deal-verbs.ts';
import { instrumentHeads } from '../vocabulary/instruments.ts';
import {
  businessVerbs,
  corporatePossessions,
  makerEnding,
  occupations,
  organizationNouns,
  personalNouns,
  placedNouns,
  possessions,
  sideLabels,
  speechVerbs,
} from '../vocabulary/organization-nouns.ts';
import { readWords } from '../vocabulary/read-words.ts';
import { pluralReferenceNouns } from '../vocabulary/references.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import { isLikePerson } from './name-shape.ts';

const clauseLimit = 16;
const appositionLimit = 10;
const giving = readWords(
  'entrust entrusts entrusted sell sells sold selling lend lends lent lending award awards awarded give gives gave given grant granted supply supplied supplies deliver delivers delivered lease leases leased let hand handed rent rents rented assign assigned cede ceded export exports exported license licensed order orders ordered contract loan loans transfer transferred sale provide provided',
);
const taking = readWords(
  'buy buys bought buying order orders ordered purchase purchased acquire acquired won win wins lease leases leased rent rents rented take takes took hire hired loan loans borrow borrowed licence license contract obtain obtained secured secure commissioned receive received',
);
const routes = readWords(
  'section road line railway route flights trains train way visit trip link exports pipeline border gateway',
);
const belongs =
  /^(subsidiary|unit|arm|part|division|branch|affiliate|member|shareholder|customer|head|director|president|chairman|ceo|officer|manager|spokesman|spokeswoman|spokesperson|representative|founder|owner|employee|headquarters|board|office|engineers|experts|specialists|lawyers|consortium|deputy|rector|capital|stake|shares|ownership|management|metrologists|employers|shareholders)s?$/;
const ownNouns =
  /^(agency|company|group|firm|airline|fund|foundation|consortium|holding|concern|corporation|utility)$/;
const passives =
  /^(operated|owned|produced|financed|developed|supplied|built|organized|organised|run|managed|manufactured|represented|provided|released|funded|controlled|made|sent|won|borne|bought|ordered|leased|awarded|held|given)$/;

/** Whether one of some words stands in the same clause before a token. */
function clauseHas(tokens: readonly Token[], before: number, fits: (word: string) => boolean): boolean {
  for (let at = before; at >= Math.max(0, before - clauseLimit); at -= 1) {
    if (/^[;:.]$/.test(tokens[at]!.text)) return false;
    if (fits(tokens[at]!.lower)) return true;
  }
  return false;
}

function isInstrument(word: string): boolean {
  return instrumentHeads.has(word) || instrumentHeads.has(word.replace(/s$/, '')) || word === 'memoranda';
}

function isDeal(word: string): boolean {
  return (
    isInstrument(word) ||
    dealVerbs.has(word) ||
    verbWords.has(word) ||
    /^(talks|negotiations|venture)$/.test(word)
  );
}

/** How much the preposition before a name speaks for a party of a deal: `agreement with X`, `sold to X`. */
function weighPreposition(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.lower ?? '';
  const before = tokens[at - 1]?.lower ?? '';
  switch (word) {
    case 'with':
    case 'between':
      return clauseHas(tokens, at - 1, isDeal) ? 3 : 2;
    case 'to':
      if (before === 'according') return 1.5;
      return !routes.has(before) && clauseHas(tokens, at - 1, (each) => giving.has(each)) ? 3 : 0;
    case 'from':
      if (/^(joins|joined|comes|came|moved)$/.test(before)) return 2;
      return clauseHas(tokens, at - 1, (each) => taking.has(each)) ? 3 : 0;
    case 'by':
      if (passives.test(before)) return 3;
      return clauseHas(tokens, at - 1, (each) => passives.test(each)) ? 2 : /(ed|en)$/.test(before) ? 1.5 : 0;
    case 'of':
      if (before === ',') return -2;
      if (/^(mayor|governor|people|city|town|port|region|prefect)$/.test(before)) return -2;
      if (belongs.test(before)) return 3;
      return isInstrument(before) || /^(contract|memorandum|signature|delegation)$/.test(before) ? 2 : 0;
    case 'than':
    case 'over':
      return clauseHas(tokens, at - 1, (each) => dealVerbs.has(each)) ? 2 : 0;
    case 'buys':
    case 'bought':
    case 'picked':
    case 'chose':
    case 'hired':
    case 'acquired':
    case 'acquire':
      return 2.5;
    case 'bound':
    case 'binds':
    case 'joins':
      return 2;
    case 'in':
    case 'at':
    case 'near':
    case 'towards':
    case 'across':
      return -2;
    case 'on':
    case 'via':
    case 'into':
      return -1;
    default:
      return 0;
  }
}

/** `Companies such as Norvik`, `banks like Norvik`: one of those. */
function isInstance(tokens: readonly Token[], last: number): boolean {
  let at = last;
  // `Norvik, Vexta or` goes before.
  while (at > last - clauseLimit && /^(,|or|and)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.capital)
    do at -= 1;
    while (tokens[at]?.capital);
  const as = tokens[at]?.lower === 'as' && tokens[at - 1]?.lower === 'such';
  const noun = tokens[as ? at - 2 : at - 1]?.lower ?? '';
  return (as || /^(like|including|namely)$/.test(tokens[at]?.lower ?? '')) && pluralReferenceNouns.has(noun);
}

/** What the words before a name tell: a noun for an organization, an owner, a preposition of a deal, a side's label. */
export function weighBefore(found: LineMentions, mention: NameMention): number {
  const { tokens } = found.line;
  let at = mention.from - 1;
  if (/^["“«]$/.test(tokens[at]?.text ?? '')) at -= 1;
  const before = tokens[at];
  if (!before) return 0;
  const noun = before.lower;
  const told = mention.hints.some((hint) => hint.basis === 'DEMONYM' || hint.basis === 'STATED');
  if (before.kind === 'word' && !before.capital) {
    if (occupations.has(noun)) return -4;
    if (personalNouns.has(noun)) return told ? 2.5 : 2;
    if (organizationNouns.has(noun) || makerEnding.test(noun)) return 3;
  }
  if (isInstance(tokens, at)) return 3;
  if (before.text === ':' && sideLabels.has(tokens[at - 1]?.lower ?? '')) return 2.5;
  // `at Lima's Norka Hall`: where something took place.
  if (isPossessive(before) && /^(at|in|inside|outside)$/.test(tokens[at - 2]?.lower ?? '')) return -1;
  if (isPossessive(before)) return mention.hints.some((hint) => hint.basis !== 'NAME') ? 3 : 0;
  if (before.lower === 'between' && joinsPlace(tokens, mention.end)) return -2;
  if (told && isCoined(tokens[mention.from])) return 3;
  if (/^(by|byline|contact|mr|ms|mrs)$/i.test(before.text) && at === 0) return -4;
  // `its Tongan sister, TCV`: what it is goes before.
  const noted = tokens[at - 1]?.lower ?? '';
  const led =
    before.text === ',' &&
    tokens
      .slice(Math.max(0, at - 5), at)
      .some((token) => /^(its|a|an|the|our|their)$/.test(token.lower) || isPossessive(token));
  if (led && (organizationNouns.has(noted) || noted === 'sister')) {
    // `the owner of the dairy, Ana Ruiz`.
    const head = tokens[phraseStart(tokens, at - 1)]?.lower;
    if (!personalNouns.has(noted)) return head === 'of' || head === 'at' ? 2 : 3;
    const owed = weighPreposition(tokens, phraseStart(tokens, at - 1));
    if (owed > 2) return owed;
  }
  const article = noun === 'the' || noun === 'a' || noun === 'an';
  const based = /-based$/.test(noun) ? 3 : 0;
  const described = told && before.kind === 'word' && !article ? 1.5 : 0;
  const reached = /^(asked|invited|invites|told|urged|named|names|thanked)$/.test(noun) ? 1 : 0;
  return (
    based + described + reached + weighPreposition(tokens, article || told ? phraseStart(tokens, at) : at)
  );
}

/** `between X and Lima`: X is a place too. */
function joinsPlace(tokens: readonly Token[], end: number): boolean {
  const hit = tokens[end]?.lower === 'and' ? lookUp(tokens, end + 1) : undefined;
  return hit?.entry.type === 'city' || hit?.entry.type === 'capital';
}

/** The token before the noun phrase that ends at `at`: `with` in `with the Danish line X`. */
function phraseStart(tokens: readonly Token[], at: number): number {
  let start = at;
  for (let steps = 0; start > 0 && steps < 6; steps += 1, start -= 1) {
    if (/^(the|a|an)$/.test(tokens[start]!.lower)) return start - 1;
    if (tokens[start]!.kind !== 'word' && !isPossessive(tokens[start])) break;
    if (/^(with|between|by|from|to|of|in|at|near|on)$/.test(tokens[start]!.lower)) return start;
  }
  return at;
}

/** `, a Danish company`, `, the city's tannery`, `, part of`: what is said of an organization alone. */
function hasApposition(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  // `, operator of the Norvik network,`.
  const bare = tokens[comma + 1]?.lower ?? '';
  if (tokens[comma + 2]?.lower === 'of' && organizationNouns.has(bare) && !personalNouns.has(bare))
    return true;
  const led =
    /^(a|an|the|one|its|our|their|another)$/.test(bare) ||
    lookUp(tokens, comma + 1)?.entry.type === 'demonym';
  if (!led) return false;
  for (let at = comma + 2; at < Math.min(comma + appositionLimit, tokens.length); at += 1) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && !isPossessive(token)) return false;
    if (occupations.has(token.lower) || isRoleHead(token)) return false;
    const noun = organizationNouns.has(token.lower) && !personalNouns.has(token.lower);
    if ((noun || makerEnding.test(token.lower) || /^(arm|part|sister)$/.test(token.lower)) && !token.capital)
      return true;
    if (/^(of|who|which|that)$/.test(token.lower)) return false;
  }
  return false;
}

/** `X of Peru`, `X, of Lima,`, `X, Lima;`: where somebody is at home. */
function weighPlaceAfter(tokens: readonly Token[], end: number): number {
  const comma = tokens[end]?.text === ',';
  const of = comma ? end + 1 : end;
  if (tokens[of]?.lower === 'of') {
    const hit = lookUp(tokens, tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1);
    if (hit && hit.entry.type !== 'demonym' && hit.entry.type !== 'supranational') return 2.5;
    return comma && tokens[of + 1]?.capital ? 2 : 0;
  }
  const hit = comma ? lookUp(tokens, end + 1) : undefined;
  const closes = hit && /^[,.;:)]$/.test(tokens[hit.to]?.text ?? '.');
  return closes && (hit.entry.type === 'city' || hit.entry.type === 'capital') ? 2 : 0;
}

/** The verb of which a name is the subject: words like `also`, `itself` stand between. */
function verbAfter(tokens: readonly Token[], end: number): Token | undefined {
  let at = end;
  while (
    /^(also|itself|now|then|today|yesterday|already|later|recently|still|both|each)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
    at += 1;
  const token = tokens[at];
  return token?.kind === 'word' && !token.capital ? token : undefined;
}

/** What the words after a name tell: what it does, what it has, what it is, where it is at home. */
export function weighAfter(found: LineMentions, mention: NameMention): number {
  const { tokens } = found.line;
  const next = tokens[mention.end];
  if (!next) return 0;
  const coined = isCoined(tokens[mention.from]);
  if (hasApposition(tokens, mention.end)) return 3;
  if (next.text === '(' && sideLabels.has(tokens[mention.end + 1]?.lower ?? '')) return 3;
  // `with Vexen in Peru`: what is in a country is a town.
  if (next.lower === 'in' && lookUp(tokens, mention.end + 1)?.entry.type === 'country') return -2.5;
  const place = weighPlaceAfter(tokens, mention.end);
  if (place > 0) return place;
  if (isPossessive(next)) {
    const owned = tokens.slice(mention.end + 1, mention.end + 3).map((token) => token.lower);
    if (owned.some((word) => corporatePossessions.has(word))) return 3;
    return owned.some((word) => possessions.has(word)) || coined ? 2 : 0;
  }
  if (next.text === ',' && /^(which|whose)$/.test(tokens[mention.end + 1]?.lower ?? '')) {
    const verb = tokens[mention.end + 2]?.lower ?? '';
    return businessVerbs.has(verb) || /ed$/.test(verb) ? 2 : 1;
  }
  const verb = verbAfter(tokens, mention.end);
  if (!verb) return 0;
  // `the Norvik agency and`.
  if (
    tokens[mention.from - 1]?.lower === 'the' &&
    ownNouns.test(verb.lower) &&
    !tokens[mention.end + 1]?.capital
  )
    return 2.5;
  if (speechVerbs.has(verb.lower)) {
    if (coined) return 2;
    return mention.to - mention.from > 1 && !isLikePerson(found, mention) ? 0 : -1;
  }
  if (businessVerbs.has(verb.lower) || verbWords.has(verb.lower) || dealVerbs.has(verb.lower)) return 2;
  if (isRoleHead(verb)) return coined ? 2 : 1;
  if (placedNouns.has(verb.lower)) return -3;
  return /ed$/.test(verb.lower) ? 1 : 0;
}

const cellMarks = /^([|/↔•▸–—:;])$/;

/** A name that fills a cell of a table or a side of a list's item, beside another that is surely an organization. */
export function weighCell(found: LineMentions, mention: NameMention): number {
  const { tokens } = found.line;
  const opens = mention.from === 0 || cellMarks.test(tokens[mention.from - 1]!.text);
  const closes = mention.end >= tokens.length || cellMarks.test(tokens[mention.end]!.text);
  const sides = /^[|/↔]$/;
  const parted =
    sides.test(tokens[mention.from - 1]?.text ?? '') || sides.test(tokens[mention.end]?.text ?? '');
  const peer = found.mentions.some((other) => other !== mention && other.type === 'name' && other.certain);
  return opens && closes && parted && peer ? 2.5 : 0;
}
