import { countryOf } from '../ontology/countries.ts';
import type { NounOf } from './noun.ts';
import { addSide, oneCountry, type ParseState, placing, targetGroup } from './parse-state.ts';
import type { Group } from './question.ts';
import { Refusal } from './refusal.ts';
import { senseOf } from './sense-of.ts';

function withCodes(group: Group, codes: readonly string[]): Group {
  return { ...group, codes: [...group.codes, ...codes] };
}

/** Puts a country where it says where something is; false where it is a party itself. */
function placesSomething(state: ParseState, code: string): boolean {
  const { preposition, previous } = state;
  if (preposition === null || !placing.has(preposition)) return false;
  if (previous.type === 'side') {
    const side = state.sides[previous.at]!;
    if (side.type === 'group') {
      state.sides[previous.at] = withCodes(side, [code]);
      return true;
    }
  }
  const inside = preposition === 'in' || preposition === 'from';
  const group = targetGroup(state);
  // The partners of Serbia are not those in Serbia.
  const goesWithTarget = previous.type === 'target' && (inside || !state.deeds.includes('partner'));
  if (group && (goesWithTarget || (inside && group.codes.length === 0))) {
    state.target = { type: 'organizations', group: withCodes(group, [code]) };
    return true;
  }
  if (state.target?.type === 'people' && preposition !== 'with') {
    state.target = { ...state.target, codes: [...state.target.codes, code] };
    return true;
  }
  if (previous.type === 'event' || (state.event && preposition === 'in' && state.target?.type === 'events')) {
    state.event = { ...state.event!, codes: [...state.event!.codes, code] };
    return true;
  }
  if (inside && state.target?.type === 'parties') {
    state.target = {
      type: 'organizations',
      group: { type: 'group', kinds: null, codes: [code], government: true, text: 'parties' },
    };
    return true;
  }
  return false;
}

/** Takes a country: where something is, or a party. @throws Refusal where that is not clear. */
export function placeCountry(state: ParseState, noun: NounOf<'country'>, possessive: boolean): void {
  const { item } = noun;
  if (noun.codes.length === 0) {
    const place = senseOf(state.items[state.at + 1], 'country');
    if (noun.government && place) state.previous = { type: 'government' };
    else state.unread.push(item.text);
    return;
  }
  const code = oneCountry(noun.codes, item.text);
  const government = noun.government || state.previous.type === 'government';
  if (!government && !possessive && placesSomething(state, code)) {
    const keep = state.preposition;
    state.preposition = null;
    continueList(state, keep);
    return;
  }
  if (
    state.preposition === 'in' &&
    !['where', 'whether'].includes(state.asks) &&
    !state.deeds.includes('base') &&
    !state.deeds.includes('visit')
  )
    throw new Refusal(
      `It is not clear what “in ${item.text}” says here: where something was signed, or who signed it. Ask “by ${item.text}”, “with ${item.text}”, or for organizations “from ${item.text}”.`,
    );
  const name = countryOf(code)?.name ?? code;
  addSide(
    state,
    { type: 'country', code, government, text: government ? `the government of ${name}` : name },
    possessive,
  );
  state.preposition = null;
}

/** `from Serbia and Kazakhstan`: the preposition goes on where another country follows and then nothing that would make it a party. */
function continueList(state: ParseState, preposition: string | null): void {
  const [joint, next] = [state.items[state.at], state.items[state.at + 1]];
  if (!(senseOf(joint, 'and') ?? senseOf(joint, 'or')) || !senseOf(next, 'country') || next?.possessive)
    return;
  state.at += 1;
  state.preposition = preposition;
}
