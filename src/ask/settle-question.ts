import { bindingStatuses } from '../ontology/agreement-statuses.ts';
import type { ParseState } from './parse-state.ts';
import type { Asks, Question, Side, Target } from './question.ts';
import type { Item } from './read-items.ts';
import type { TimeSpan } from './read-time.ts';
import { agreementDeeds, statusesTold } from './read-verbs.ts';
import { Refusal } from './refusal.ts';
import { senseOf } from './sense-of.ts';

/** Words that look like a name and are none that the graph has: runs with capitals around a word that nothing knows. */
function unknownNames(items: readonly Item[]): string[] {
  const names: string[] = [];
  const isUnknown = (item: Item): boolean =>
    item.senses.length === 0 && item.named.length === 0 && !item.time;
  for (let at = 0; at < items.length; at += 1) {
    if (!isUnknown(items[at]!) || !items[at]!.capital) continue;
    let from = at;
    let to = at + 1;
    const joins = (item: Item | undefined): boolean =>
      Boolean(
        item &&
          !item.time &&
          item.named.length === 0 &&
          item.capital &&
          !senseOf(item, 'question') &&
          !senseOf(item, 'aux') &&
          !senseOf(item, 'country') &&
          !senseOf(item, 'demonym') &&
          !senseOf(item, 'list'),
      );
    while (from > 0 && joins(items[from - 1])) from -= 1;
    while (joins(items[to])) to += 1;
    names.push(
      items
        .slice(from, to)
        .map((item) => item.text)
        .join(' '),
    );
    at = to;
  }
  return [...new Set(names)];
}

const quoted = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => `“${word}”`).join(', ');

function refuseUnread({ items, unread }: ParseState): void {
  if (unread.length === 0) return;
  const names = unknownNames(items);
  const others = unread.filter((word) => !names.some((name) => name.split(' ').includes(word)));
  const parts = [
    ...(names.length > 0
      ? [`No organization, person or country is called ${quoted(names)} in the graph.`]
      : []),
    ...(others.length > 0 ? [`I do not understand ${quoted(others)} here.`] : []),
  ];
  throw new Refusal(parts.join(' '), names.length > 0 ? names : others);
}

function timesOf(times: readonly TimeSpan[]): { range: TimeSpan | null; asOf: TimeSpan | null } {
  const ranges = times.filter(({ type }) => type === 'range');
  const moments = times.filter(({ type }) => type === 'as-of');
  if (moments.length > 1)
    throw new Refusal(
      `I can ask about one moment at a time, not about ${quoted(moments.map(({ text }) => text))}.`,
    );
  if (ranges.length === 0) return { range: null, asOf: moments[0] ?? null };
  const from =
    ranges
      .flatMap((span) => span.from ?? [])
      .sort()
      .at(-1) ?? null;
  const to = ranges.flatMap((span) => span.to ?? []).sort()[0] ?? null;
  if (from && to && from > to)
    throw new Refusal(`Nothing can be ${ranges.map(({ text }) => `“${text}”`).join(' and ')} at once.`);
  return {
    range: { type: 'range', from, to, text: ranges.map(({ text }) => text).join(' ') },
    asOf: moments[0] ?? null,
  };
}

/** How the answer is to be given, once all words are known. */
function asksOf(state: ParseState): Asks {
  const { asks, deeds, links, common, target } = state;
  if (deeds.includes('compare')) return 'compare';
  if (common || deeds.includes('share')) return 'common';
  if (deeds.includes('connect') || (links && ['list', 'path', 'whether', 'about'].includes(asks)))
    return 'path';
  if (asks === 'path' && (target || deeds.some((deed) => agreementDeeds.has(deed)))) return 'list';
  if (asks === 'about' && target && target.type !== 'anything') return 'list';
  return asks;
}

function targetOf(state: ParseState, asks: Asks): Target {
  const { target, signedFor, deeds } = state;
  if (signedFor && target?.type === 'parties') return { type: 'signatories' };
  // What is the contract between X and Y about?
  if (
    target?.type === 'agreements' &&
    state.preposition === 'about' &&
    senseOf(state.items.at(-1), 'preposition')
  )
    return { type: 'thing', thing: 'subject' };
  if (target) return target;
  if (asks === 'list' && (state.aboutAgreements || deeds.some((deed) => agreementDeeds.has(deed))))
    return { type: 'agreements' };
  return { type: 'anything' };
}

/** `How many organizations does Serbia have`, `which organizations are in Serbia`: the country is where they are. */
function homed(state: ParseState, target: Target): { target: Target; sides: readonly Side[] } {
  const [side] = state.sides;
  const relation =
    state.aboutAgreements ||
    state.deeds.some((deed) => agreementDeeds.has(deed) || deed === 'involve' || deed === 'attend');
  if (
    target.type !== 'organizations' ||
    relation ||
    state.event ||
    state.sides.length !== 1 ||
    side?.type !== 'country'
  )
    return { target, sides: state.sides };
  return {
    target: { ...target, group: { ...target.group, codes: [...target.group.codes, side.code] } },
    sides: [],
  };
}

/** `Is A based in Serbia`, `is A Serbian`: what is asked about A itself. */
function predicateOf(state: ParseState): { predicate: Question['predicate']; sides: readonly Side[] } {
  if (state.asks !== 'whether' || state.predicate) return { predicate: state.predicate, sides: state.sides };
  const [party, place] = state.sides;
  const based = state.deeds.includes('base') || (state.deeds.length === 0 && !state.links && !state.common);
  if (
    !based ||
    state.aboutAgreements ||
    state.sides.length !== 2 ||
    party?.type !== 'party' ||
    place?.type !== 'country' ||
    state.lastVerb === 'have'
  )
    return { predicate: null, sides: state.sides };
  return {
    predicate: { type: 'group', kinds: null, codes: [place.code], text: `based in ${place.text}` },
    sides: [party],
  };
}

/** The question that the words make. @throws Refusal where words are left over. */
export function settle(state: ParseState): Question {
  refuseUnread(state);
  const asks = asksOf(state);
  if (state.shape && asks !== 'path')
    throw new Refusal(`I do not see what “${state.shape}” is to say in this question.`);
  const { predicate, sides: withoutPlace } = predicateOf(state);
  const { target, sides } = homed({ ...state, sides: [...withoutPlace] }, targetOf(state, asks));
  const told = statusesTold(state);
  const has = state.aboutAgreements && state.lastVerb === 'have' && told === null;
  const partner = state.deeds.includes('partner');
  const inTime = (state.rank === 'earliest' || state.rank === 'latest') && target.type === 'agreements';
  return {
    asks,
    target,
    sides,
    join: state.join,
    agreement: {
      kinds: state.kinds,
      statuses: told ?? (has || partner || inTime ? bindingStatuses : null),
      sectors: [...new Set(state.sectors)],
      words: state.words,
      bilateral: state.bilateral,
    },
    aboutAgreements: state.aboutAgreements || state.deeds.some((deed) => agreementDeeds.has(deed)),
    deeds: state.deeds,
    event: state.event,
    people: state.people,
    places: state.places,
    ...timesOf(state.times),
    rank: state.rank,
    limit: state.limit,
    flow: state.deeds.includes('export')
      ? 'exports'
      : state.deeds.includes('import')
        ? 'imports'
        : state.flow,
    predicate,
  };
}
