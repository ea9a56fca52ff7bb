import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import type { ReadNoun } from './noun.ts';
import { begin, oneCountry, type ParseState } from './parse-state.ts';
import { placeCountry } from './place-countries.ts';
import { placeAgreements, placeGroup } from './place-groups.ts';
import { placeNamed } from './place-named.ts';
import { placeEvents, placePeople, placeThing, placeTrade } from './place-others.ts';
import type { Group, Question } from './question.ts';
import type { Item } from './read-items.ts';
import { readNoun } from './read-nouns.ts';
import { readOpening } from './read-opening.ts';
import { readSmall } from './read-small-words.ts';
import { readTopic } from './read-topic.ts';
import { Refusal } from './refusal.ts';
import { senseOf } from './sense-of.ts';
import { settle } from './settle-question.ts';
import type { Deed } from './vocabulary/senses.ts';

/** A noun of a group right before a name says more of that name. */
function groupBefore(state: ParseState, read: ReadNoun): Group | null {
  const next = state.items[read.next];
  if (read.noun.type !== 'group' || !next || next.named.length === 0 || read.possessive) return null;
  return state.expectsTarget && state.target === null ? null : read.noun.group;
}

/** Words of the grammar with capitals, as in `with Serbian Bank`, are a name, and one that the graph does not have. */
function refuseUnknownName(state: ParseState, { text }: ReadNoun): void {
  const words = text.split(' ');
  if (state.expectsTarget || words.length < 2 || !words.every((word) => /^\p{Lu}/u.test(word))) return;
  throw new Refusal(`No organization, person or country is called “${text}” in the graph.`, [text]);
}

/** Takes what stands before a noun. @throws Refusal for a sector of what has none. */
function placeModifiers(state: ParseState, read: ReadNoun): void {
  const { noun, sectors, statuses, rank, limit, common, bilateral, shape } = read;
  if (sectors.length > 0 && !['agreements', 'events', 'people', 'thing', 'trade'].includes(noun.type))
    throw new Refusal(
      `The graph does not tell in which sector an organization is, so “${read.text}” is not understood. Sectors are told of agreements.`,
    );
  if (noun.type !== 'events') state.sectors.push(...sectors);
  state.statuses.push(...statuses);
  if (rank) state.rank = rank;
  if (limit !== null) state.limit = limit;
  if (common) state.common = true;
  if (bilateral) state.bilateral = true;
  if (shape) state.shape = shape;
}

/** Takes a noun; false where nothing in the question has a place for it. */
function place(state: ParseState, read: ReadNoun): boolean {
  const { noun } = read;
  placeModifiers(state, read);
  state.at = read.next;
  if (noun.type === 'thing') return placeThing(state, read, noun);
  if (noun.type === 'named') placeNamed(state, noun, read.possessive, null);
  else if (noun.type === 'country') placeCountry(state, noun, read.possessive);
  else if (noun.type === 'agreements') placeAgreements(state, read, noun);
  else if (noun.type === 'events') placeEvents(state, noun);
  else if (noun.type === 'people') placePeople(state, noun);
  else if (noun.type === 'trade') placeTrade(state, read, noun);
  else {
    if (noun.type === 'group' && noun.singular) refuseUnknownName(state, read);
    placeGroup(state, noun.group, noun.type === 'partners');
  }
  return true;
}

/** Verb or noun: `partner`, `visit`, `trade` are both. After a subject or an auxiliary they are verbs. */
function readsAsVerb(state: ParseState, item: Item): boolean {
  const deed = senseOf(item, 'verb')?.deed;
  if (deed === undefined || item.possessive) return false;
  const noun = readNoun(state.items, state.at);
  if (!noun) return true;
  if (noun.next > state.at + 1) return false;
  const before = state.items[state.at - 1];
  if (!before || senseOf(before, 'aux')?.verb === 'have') return false;
  const { type } = state.previous;
  const afterSubject =
    (type === 'side' && !before.possessive) || type === 'target' || type === 'named' || type === 'event';
  const next = state.items[state.at + 1];
  const takesObject =
    senseOf(next, 'preposition')?.word === 'with' || next?.named.length || senseOf(next, 'country');
  return (
    (afterSubject &&
      !senseOf(before, 'preposition') &&
      !senseOf(before, 'demonym') &&
      state.preposition === null) ||
    Boolean(senseOf(before, 'question') && takesObject) ||
    senseOf(before, 'aux')?.verb === 'will' ||
    senseOf(before, 'preposition')?.word === 'to'
  );
}

function readVerb(state: ParseState, deed: Deed): void {
  state.deeds.push(deed);
  if (state.lastVerb !== 'will') state.lastVerb = 'other';
  if (state.previous.type !== 'target') state.previous = { type: 'none' };
  state.expectsTarget =
    state.expectsTarget && state.target === null && ['compare', 'mention', 'exist'].includes(deed);
  state.at += 1;
}

/** `Which of Astana Hub's partners are Serbian?`, `is it Serbian?` */
function readPredicateCountry(state: ParseState, item: Item): boolean {
  const demonym = senseOf(item, 'demonym');
  if (!demonym || (state.lastVerb !== 'be' && state.asks !== 'whether')) return false;
  state.at += 1;
  state.lastVerb = 'be';
  placeGroup(
    state,
    { type: 'group', kinds: null, codes: [oneCountry(demonym.codes, item.text)], text: item.text },
    false,
  );
  return true;
}

/** @throws Refusal for what no question of this grammar has: a denial, a name in quotation marks that nothing bears. */
function refuseForeign(item: Item): void {
  if (senseOf(item, 'not'))
    throw new Refusal(`Questions with “${item.text}” are not understood: ask for what there is.`);
  if (item.quoted && item.named.length === 0 && item.senses.length === 0)
    throw new Refusal(`No organization, person or country is called “${item.text}” in the graph.`, [
      item.text,
    ]);
}

/** Takes a noun; false where none begins here. What cannot be placed is left over. */
function readWholeNoun(state: ParseState): boolean {
  const noun = readNoun(state.items, state.at);
  if (!noun) return false;
  const group = groupBefore(state, noun);
  const next = group && readNoun(state.items, noun.next);
  if (next?.noun.type === 'named') {
    state.at = next.next;
    placeNamed(state, next.noun, next.possessive, group);
  } else if (!place(state, noun)) state.unread.push(noun.text);
  return true;
}

/** A word of status after a form of to be, or in the place of a verb. */
function readStatus(state: ParseState, statuses: readonly AgreementStatus[]): void {
  state.statuses.push(...statuses);
  if (state.lastVerb !== 'be' && state.lastVerb !== 'will') state.lastVerb = 'other';
  if (state.previous.type !== 'target') state.previous = { type: 'none' };
  state.at += 1;
}

function step(state: ParseState): void {
  const item = state.items[state.at]!;
  const before = state.items[state.at - 1];
  if (!senseOf(item, 'noise')) state.joint = Boolean(senseOf(before, 'and') ?? senseOf(before, 'or'));
  refuseForeign(item);
  const verb = senseOf(item, 'verb');
  const status = senseOf(item, 'status');
  if (item.time) {
    state.times.push(item.time);
    state.at += 1;
  } else if (readTopic(state)) return;
  else if (verb && readsAsVerb(state, item)) readVerb(state, verb.deed);
  else if (readWholeNoun(state)) return;
  else if (status) readStatus(state, status.statuses);
  else if (verb) readVerb(state, verb.deed);
  else if (!readSmall(state, item) && !readPredicateCountry(state, item)) {
    state.unread.push(item.text);
    state.at += 1;
  }
}

/** Reads the words of a question. @throws Refusal where a word is not accounted for, or what they say together is not clear. */
export function readQuestion(items: readonly Item[]): Question {
  const state = begin(items);
  readOpening(state);
  while (state.at < items.length) step(state);
  return settle(state);
}
