import type { ParseState } from './parse-state.ts';
import type { Item } from './read-items.ts';
import { readNoun } from './read-nouns.ts';
import { senseOf } from './sense-of.ts';

const peek = (state: ParseState, ahead = 0): Item | undefined => state.items[state.at + ahead];

/** Skips words that say nothing; keeps times, which may open a question. */
export function skipNoise(state: ParseState): void {
  for (let item = peek(state); item; item = peek(state)) {
    if (item.time) state.times.push(item.time);
    else if (!senseOf(item, 'noise') || readsAsNoun(state)) return;
    state.at += 1;
  }
}

/** `the same`, `both`: words that say nothing may also be part of a name or a noun. */
const readsAsNoun = (state: ParseState): boolean => (peek(state)?.named.length ?? 0) > 0;

function openWhat(state: ParseState): void {
  skipNoise(state);
  const item = peek(state);
  const aux = senseOf(item, 'aux');
  if (!aux) {
    state.expectsTarget = true;
    return;
  }
  state.at += 1;
  state.lastVerb = aux.verb;
  state.future ||= aux.verb === 'will';
  skipNoise(state);
  if (aux.verb === 'be') {
    const noun = readNoun(state.items, state.at);
    // What was signed: a word of status before no noun.
    if (noun && noun.noun.type !== 'named' && noun.noun.type !== 'country') state.expectsTarget = true;
    else if (noun) state.asks = noun.possessive ? 'list' : 'about';
    if (noun?.possessive) state.expectsTarget = true;
    else if (!noun) state.target = { type: 'agreements' };
    return;
  }
  state.target = { type: 'agreements' };
}

function openWho(state: ParseState): void {
  skipNoise(state);
  const aux = senseOf(peek(state), 'aux');
  state.target = { type: 'parties' };
  if (aux?.verb !== 'be') return;
  state.at += 1;
  state.lastVerb = 'be';
  skipNoise(state);
  const noun = readNoun(state.items, state.at);
  if (!noun) return;
  const kind = noun.noun.type;
  if (kind === 'people' || kind === 'partners' || kind === 'group' || noun.possessive) {
    state.target = null;
    state.expectsTarget = true;
  } else if (kind === 'named' && state.at === state.items.length - 1) {
    state.asks = 'about';
    state.target = null;
  }
}

function openQuestion(state: ParseState, word: string): void {
  if (word === 'which') state.expectsTarget = true;
  else if (word === 'what') openWhat(state);
  else if (word === 'who') openWho(state);
  else if (word === 'when') state.asks = 'when';
  else if (word === 'where') state.asks = 'where';
  else if (word === 'how') state.asks = 'path';
  else state.unread.push(peek(state, -1)?.text ?? word);
}

/** Reads how a question opens: which …, how many …, did …, list …; without any of these it asks for what it names. */
export function readOpening(state: ParseState): void {
  skipNoise(state);
  // In which sectors, with whom.
  if (senseOf(peek(state), 'preposition') && senseOf(peek(state, 1), 'question')) {
    state.preposition = null;
    state.at += 1;
  }
  const item = peek(state);
  if (!item) return;
  const question = senseOf(item, 'question');
  const aux = senseOf(item, 'aux');
  const list = senseOf(item, 'list');
  if (question) {
    state.at += 1;
    openQuestion(state, question.word);
  } else if (senseOf(item, 'how-many') || senseOf(item, 'how-much')) {
    state.at += 1;
    state.asks = senseOf(item, 'how-many') ? 'count' : 'list';
    state.expectsTarget = true;
    if (senseOf(item, 'how-much')) openHowMuch(state);
  } else if (senseOf(item, 'about')) {
    state.at += 1;
    state.asks = 'about';
  } else if (list) {
    state.at += 1;
    skipNoise(state);
    const inner =
      senseOf(peek(state), 'question') ?? senseOf(peek(state), 'how-many') ?? senseOf(peek(state), 'aux');
    if (inner && state.at < state.items.length) readOpening(state);
    else state.expectsTarget = true;
  } else if (aux) {
    state.at += 1;
    state.asks = 'whether';
    state.lastVerb = aux.verb;
    state.future ||= aux.verb === 'will';
  } else if (senseOf(item, 'verb')?.deed === 'compare') {
    state.at += 1;
    state.asks = 'compare';
  } else state.expectsTarget = true;
}

/** `How much did X and Y trade`, `how large is the trade`. */
function openHowMuch(state: ParseState): void {
  skipNoise(state);
  if (!senseOf(peek(state), 'aux')) return;
  state.at += 1;
  state.target = { type: 'trade' };
  state.expectsTarget = false;
}
