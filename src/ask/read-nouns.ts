import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import type { Noun, ReadNoun } from './noun.ts';
import { oneCountry } from './parse-state.ts';
import type { Group } from './question.ts';
import type { Item } from './read-items.ts';
import { senseOf } from './sense-of.ts';
import type { SenseOf } from './vocabulary/senses.ts';

const headSenses = [
  'organizations',
  'agreements',
  'events',
  'partners',
  'people',
  'title',
  'trade',
  'thing',
  'government',
  'side',
] as const;
const modifierSenses = [
  'demonym',
  'status',
  'sector',
  'rank',
  'count',
  'bilateral',
  'common',
  'path-shape',
  'noise',
] as const;

const isHead = (item: Item | undefined): boolean => headSenses.some((is) => senseOf(item, is));
const isNumber = (item: Item): boolean =>
  item.senses.length === 0 && !item.time && /^\d{1,3}$/.test(item.key);
const isModifier = (item: Item): boolean => modifierSenses.some((is) => senseOf(item, is)) || isNumber(item);

/** `Kazakh and Serbian companies`: what joins two adjectives of one sort. */
const joinsAdjectives = (items: readonly Item[], at: number): boolean =>
  Boolean(senseOf(items[at], 'and') ?? senseOf(items[at], 'or')) &&
  (['demonym', 'status', 'sector'] as const).some(
    (is) => senseOf(items[at - 1], is) && senseOf(items[at + 1], is),
  );

/** `partner companies`, `company partners`. */
const isCompound = (item: Item, next: Item | undefined): boolean =>
  Boolean(
    (senseOf(item, 'partners') && senseOf(next, 'organizations')) ||
      (senseOf(item, 'organizations') && senseOf(next, 'partners') && next?.key !== 'partner'),
  );

/** `Kazakhstan–Serbia` before a noun. */
const inPair = (items: readonly Item[], at: number): boolean =>
  Boolean(senseOf(items[at], 'country') ?? senseOf(items[at], 'demonym')) &&
  (items[at]!.tight || Boolean(items[at + 1]?.tight)) &&
  !items[at]!.possessive;

/** Where the head of the noun stands that begins at `at`; -1 where none does. */
function headOf(items: readonly Item[], at: number): number {
  const item = items[at];
  if (!item || item.named.length > 0 || item.time) return -1;
  const own = isHead(item) ? at : -1;
  if (item.possessive) return own;
  const known =
    isModifier(item) || isCompound(item, items[at + 1]) || joinsAdjectives(items, at) || inPair(items, at);
  // Titles and names of events have words of their own.
  const inName = item.senses.every(({ is }) =>
    ['sector', 'title', 'thing', 'city', 'organizations'].includes(is),
  );
  // A code-share agreement: words of its own, where no noun that could do something stands before them.
  const before = items[at - 1];
  const afterNoun =
    before && !before.possessive && (before.named.length > 0 || isHead(before) || senseOf(before, 'country'));
  const further = known || inName ? headOf(items, at + 1) : -1;
  if (further === -1) return own;
  const namesIt =
    (senseOf(items[further], 'title') && !senseOf(item, 'organizations')) ||
    (senseOf(items[further], 'events') && item.capital && !senseOf(items[further], 'verb')) ||
    (senseOf(items[further], 'agreements') && item.senses.length === 0 && !item.capital && !afterNoun);
  return known || namesIt ? further : own;
}

interface Modifiers {
  readonly statuses: AgreementStatus[];
  readonly sectors: string[];
  readonly codes: string[][];
  rank: SenseOf<'rank'>['order'] | null;
  limit: number | null;
  common: boolean;
  bilateral: boolean;
  shape: string | null;
}

function modify(found: Modifiers, item: Item): void {
  const demonym = senseOf(item, 'demonym');
  const sector = senseOf(item, 'sector');
  const status = senseOf(item, 'status');
  const rank = senseOf(item, 'rank');
  const count = senseOf(item, 'count');
  const country = senseOf(item, 'country');
  if (demonym ?? country) found.codes.push([...(demonym ?? country)!.codes]);
  else if (sector && !status) found.sectors.push(...sector.sectors);
  else if (status) found.statuses.push(...status.statuses);
  else if (rank) found.rank = rank.order;
  else if (count) found.limit = count.value;
  else if (isNumber(item)) found.limit = Number(item.key);
  else if (senseOf(item, 'common')) found.common = true;
  else if (senseOf(item, 'bilateral')) found.bilateral = true;
  else if (senseOf(item, 'path-shape')) found.shape = item.text;
}

/** What stands before a noun, but for the words of a title. */
function modifiersOf(items: readonly Item[], at: number, head: number): Modifiers {
  const found: Modifiers = {
    statuses: [],
    sectors: [],
    codes: [],
    rank: null,
    limit: null,
    common: false,
    bilateral: false,
    shape: null,
  };
  const title = Boolean(senseOf(items[head], 'title'));
  for (const item of items.slice(at, head))
    if (!title || senseOf(item, 'demonym') || senseOf(item, 'rank')) modify(found, item);
  return found;
}

/** Titles keep all of their words: foreign minister, trade cabinet secretary. */
function titleWords(items: readonly Item[], at: number, head: number): string[] {
  return items
    .slice(at, head + 1)
    .filter((item) => !senseOf(item, 'demonym') && !senseOf(item, 'noise') && !senseOf(item, 'rank'))
    .flatMap((item) => item.key.split(' '));
}

/** The words of an event's name that neither its kind nor a country stands for. */
function eventWords(items: readonly Item[], at: number, head: number): string[] {
  const own = items
    .slice(at, head)
    .filter((item) => !isModifier(item) && !senseOf(item, 'country') && !senseOf(item, 'and'))
    .concat(items.slice(at, head).filter((item) => senseOf(item, 'sector')));
  const ofHead = items[head]!.key.split(' ').slice(0, -1);
  return [...own.flatMap((item) => item.key.split(' ')), ...ofHead];
}

function groupOf(items: readonly Item[], at: number, head: number, codes: readonly string[]): Group {
  const kinds = items.slice(at, head + 1).map((item) => senseOf(item, 'organizations')?.kinds);
  return {
    type: 'group',
    kinds: kinds.find((found) => found) ?? null,
    codes,
    text: items
      .slice(at, head + 1)
      .filter(
        (item) =>
          !senseOf(item, 'noise') && !senseOf(item, 'rank') && !senseOf(item, 'count') && !isNumber(item),
      )
      .map((item) => item.text)
      .join(' '),
  };
}

function nounAt(items: readonly Item[], at: number, head: number, found: Modifiers): Noun {
  const item = items[head]!;
  const text = items
    .slice(at, head + 1)
    .map((one) => one.text)
    .join(' ');
  const codes = found.codes.map((own) => oneCountry(own, text));
  const before = items[head - 1];
  if (
    senseOf(item, 'partners') ||
    (head > at && before && senseOf(before, 'partners') && isCompound(before, item))
  )
    return { type: 'partners', group: groupOf(items, at, head, codes) };
  const organizations = senseOf(item, 'organizations');
  if (organizations)
    return { type: 'group', group: groupOf(items, at, head, codes), singular: !organizations.plural };
  const agreements = senseOf(item, 'agreements');
  if (agreements) {
    found.statuses.push(...(agreements.statuses ?? []));
    const own = items.slice(at, head).filter((one) => one.senses.length === 0 && !isNumber(one));
    const words = [...(agreements.words ?? []), ...own.flatMap((one) => one.key.split(' '))];
    return { type: 'agreements', kinds: agreements.kinds, words };
  }
  if (senseOf(item, 'title')) return { type: 'people', title: titleWords(items, at, head), codes };
  if (senseOf(item, 'people')) return { type: 'people', title: [], codes };
  if (senseOf(item, 'government') || senseOf(item, 'side'))
    return { type: 'country', codes, government: Boolean(senseOf(item, 'government')), item };
  const events = senseOf(item, 'events');
  if (events) {
    return {
      type: 'events',
      event: { kinds: events.kinds, codes, words: eventWords(items, at, head), text },
    };
  }
  const trade = senseOf(item, 'trade');
  if (trade) return { type: 'trade', flow: trade.flow };
  return { type: 'thing', thing: senseOf(item, 'thing')!.thing };
}

function plain(items: readonly Item[], at: number, noun: Noun): ReadNoun {
  const item = items[at]!;
  return {
    noun,
    statuses: [],
    sectors: [],
    codes: [],
    rank: null,
    limit: null,
    common: false,
    bilateral: false,
    shape: null,
    next: at + 1,
    possessive: item.possessive,
    text: item.text,
  };
}

/** `Serbian drug makers`: a country and words that no kind of organization stands for. */
function readDescription(items: readonly Item[], at: number): ReadNoun | null {
  const demonym = senseOf(items[at], 'demonym');
  const isWord = (item: Item | undefined): item is Item =>
    item !== undefined &&
    !item.capital &&
    !item.time &&
    item.named.length === 0 &&
    (item.senses.length === 0 || Boolean(senseOf(item, 'sector')));
  let next = at + 1;
  while (isWord(items[next])) next += 1;
  const words = items.slice(at + 1, next);
  if (!demonym || !words.some((item) => item.senses.length === 0)) return null;
  const text = items
    .slice(at, next)
    .map((item) => item.text)
    .join(' ');
  const codes = [oneCountry(demonym.codes, text)];
  const group: Group = { type: 'group', kinds: null, codes, words: words.map(({ key }) => key), text };
  return {
    ...plain(items, at, { type: 'group', group, singular: false }),
    next,
    possessive: items[next - 1]!.possessive,
    text,
  };
}

/** Reads a noun with what stands before it, or null where none begins here. A name or a country is one by itself. */
export function readNoun(items: readonly Item[], at: number): ReadNoun | null {
  const first = items[at];
  if (!first) return null;
  if (first.named.length > 0) return plain(items, at, { type: 'named', named: first.named, item: first });
  const country = senseOf(first, 'country');
  if (country && !(inPair(items, at) && headOf(items, at) > at))
    return plain(items, at, { type: 'country', codes: country.codes, government: false, item: first });
  const head = headOf(items, at);
  if (head === -1) return readDescription(items, at);
  const found = modifiersOf(items, at, head);
  const noun = nounAt(items, at, head, found);
  const own = ['group', 'partners', 'people', 'country', 'events'].includes(noun.type);
  return {
    noun,
    statuses: found.statuses,
    sectors: found.sectors,
    codes: own ? [] : found.codes,
    rank: found.rank,
    limit: found.limit,
    common: found.common,
    bilateral: found.bilateral,
    shape: found.shape,
    next: head + 1,
    possessive: items[head]!.possessive,
    text: items
      .slice(at, head + 1)
      .map((item) => item.text)
      .join(' '),
  };
}
