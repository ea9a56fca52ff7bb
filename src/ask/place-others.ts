import { countryOf } from '../ontology/countries.ts';
import type { NounOf, ReadNoun } from './noun.ts';
import { isTargetNow, oneCountry, type ParseState } from './parse-state.ts';
import { possessors } from './place-groups.ts';
import { senseOf } from './sense-of.ts';

/** Takes an event: what is asked for, or the one at which something happened. */
export function placeEvents(state: ParseState, { event }: NounOf<'events'>): void {
  state.event = event;
  if (isTargetNow(state)) {
    state.target = { type: 'events' };
    state.expectsTarget = false;
  }
  state.previous = { type: 'event' };
  state.preposition = null;
}

/** Takes people by their title: who is asked for. A title right before a person's name only says more of them. */
export function placePeople(state: ParseState, noun: NounOf<'people'>): void {
  const next = state.items[state.at];
  if (next?.named.some((one) => one.type === 'person')) return;
  const asked = isTargetNow(state) || state.asks === 'about' || state.target?.type === 'parties';
  if (!asked) {
    state.unread.push(...(noun.title.length > 0 ? [noun.title.join(' ')] : ['people']));
    return;
  }
  const title = [...noun.title];
  const codes = [...possessors(state), ...noun.codes];
  // The minister of foreign affairs of Serbia: words up to the place belong to the title.
  if (senseOf(next, 'preposition')?.word === 'of' || senseOf(next, 'preposition')?.word === 'for') {
    let at = state.at + 1;
    const words: string[] = [];
    for (let item = state.items[at]; item; item = state.items[at]) {
      if (
        item.named.length > 0 ||
        item.time ||
        senseOf(item, 'country') ||
        senseOf(item, 'preposition') ||
        senseOf(item, 'demonym')
      )
        break;
      if (!senseOf(item, 'noise') && !senseOf(item, 'and') && !senseOf(item, 'government'))
        words.push(item.key);
      if (senseOf(item, 'government')) break;
      at += 1;
    }
    if (words.length > 0) {
      title.push(...words.flatMap((word) => word.split(' ')));
      state.at = at;
    }
  }
  state.target = { type: 'people', title, codes };
  state.expectsTarget = false;
  state.previous = { type: 'people' };
  state.preposition = null;
}

/** Takes a word for trade, with the countries before it. */
export function placeTrade(state: ParseState, read: ReadNoun, { flow }: NounOf<'trade'>): void {
  state.flow = flow;
  state.target = { type: 'trade' };
  state.expectsTarget = false;
  for (const codes of read.codes) {
    const code = oneCountry(codes, read.text);
    state.sides.push({ type: 'country', code, government: false, text: countryOf(code)?.name ?? code });
  }
  state.previous = { type: 'trade' };
  state.preposition = null;
}

/** Takes a noun such as sectors, status or articles; false where nothing asks for it. */
export function placeThing(state: ParseState, read: ReadNoun, { thing }: NounOf<'thing'>): boolean {
  for (const codes of read.codes) {
    const code = oneCountry(codes, read.text);
    state.sides.push({ type: 'country', code, government: false, text: countryOf(code)?.name ?? code });
  }
  if (thing === 'links') {
    state.links = true;
    state.expectsTarget = false;
    state.preposition = null;
    return true;
  }
  if (isTargetNow(state)) {
    if (thing === 'number') {
      state.asks = 'count';
      state.previous = { type: 'none' };
      return true;
    }
    state.target = { type: 'thing', thing };
    state.expectsTarget = false;
    state.previous = { type: 'thing' };
    state.preposition = null;
    return true;
  }
  // `in the energy sector`: the sector itself has been taken.
  if (thing === 'sectors' && state.sectors.length > 0) return true;
  // `what is it about`, `what country is it from`.
  return thing === 'home' && state.lastVerb !== null;
}
