import type { ParseState } from './parse-state.ts';
import type { Item } from './read-items.ts';
import { senseOf } from './sense-of.ts';

/** `The agreements which Serbia signed`: a word that only ties a clause to its noun. */
function isRelative({ previous, items, at }: ParseState, item: Item): boolean {
  const tied = ['target', 'agreements', 'event', 'people', 'side', 'trade'].includes(previous.type);
  return (
    tied &&
    at > 1 &&
    items[at + 1] !== undefined &&
    ['which', 'who'].includes(senseOf(item, 'question')?.word ?? '')
  );
}

/** Reads a joint, a preposition, an auxiliary or a lone modifier; false where the item is none. */
export function readSmall(state: ParseState, item: Item): boolean {
  const preposition = senseOf(item, 'preposition');
  const aux = senseOf(item, 'aux');
  const rank = senseOf(item, 'rank');
  const twice = state.preposition !== null && senseOf(state.items[state.at - 1], 'preposition');
  if (senseOf(item, 'or')) state.join = 'or';
  else if (preposition && !twice) {
    state.preposition = preposition.word;
    state.between = preposition.word === 'between';
  } else if (senseOf(item, 'city') && ['in', 'at'].includes(state.preposition ?? '')) {
    state.places.push(item.key);
    state.preposition = null;
  } else if (isRelative(state, item)) {
    // The agreements which Serbia signed.
  } else if (aux) {
    state.lastVerb = aux.verb;
    state.future ||= aux.verb === 'will';
    state.preposition = null;
  } else if (rank) state.rank = rank.order;
  else if (senseOf(item, 'common')) state.common = true;
  else if (senseOf(item, 'path-shape')) state.shape = item.text;
  else if (!senseOf(item, 'and') && !senseOf(item, 'noise') && !senseOf(item, 'there')) return false;
  state.at += 1;
  return true;
}
