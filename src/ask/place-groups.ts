import { countryOf } from '../ontology/countries.ts';
import type { NounOf, ReadNoun } from './noun.ts';
import { addSide, isTargetNow, oneCountry, type ParseState, targetGroup } from './parse-state.ts';
import type { Group } from './question.ts';
import { Refusal } from './refusal.ts';

/** `Serbia's universities`: the country whose possession follows is no side, but where these are. */
export function possessors(state: ParseState): readonly string[] {
  const { previous } = state;
  if (previous.type !== 'side' || !previous.possessive) return [];
  const side = state.sides[previous.at]!;
  if (side.type !== 'country') return [];
  state.sides.splice(previous.at, 1);
  return [side.code];
}

const merged = (one: Group, other: Group): Group => ({
  ...one,
  kinds: one.kinds && other.kinds ? [...one.kinds, ...other.kinds] : null,
  text: `${one.text} and ${other.text}`,
});

/**
 * `Universities and institutes` are one group of two kinds; what stands between the two of them is each a side.
 * @throws Refusal where one half is of another country.
 */
function joinsPrevious(state: ParseState, group: Group): boolean {
  const { previous, joint } = state;
  const target = targetGroup(state);
  const before =
    previous.type === 'target' ? target : previous.type === 'side' ? state.sides[previous.at] : null;
  if (!joint || before?.type !== 'group' || state.between) return false;
  if (group.codes.length > 0 && group.codes.join() !== before.codes.join())
    throw new Refusal(`I can ask about one group at a time: “${before.text}” or “${group.text}”.`);
  if (previous.type === 'target') state.target = { type: 'organizations', group: merged(before, group) };
  else if (previous.type === 'side') state.sides[previous.at] = merged(before, group);
  return true;
}

/** After a form of to be: `are Serbian`, `is a bank`, `is a partner`. False where it says nothing of anything. */
function placePredicate(state: ParseState, group: Group, partners: boolean): boolean {
  if (partners && group.kinds === null) {
    placePartnerPredicate(state, group);
    return true;
  }
  const target = targetGroup(state);
  if (target) {
    const narrowed: Group = {
      ...target,
      kinds: group.kinds ?? target.kinds,
      codes: [...target.codes, ...group.codes],
      text: `${target.text} that are ${group.text}`,
    };
    state.target = { type: 'organizations', group: narrowed };
    return true;
  }
  if (state.asks !== 'whether') return false;
  state.predicate = group;
  state.previous = { type: 'target' };
  return true;
}

/** Takes a group of organizations: what is asked for, a predicate, or a side. */
export function placeGroup(state: ParseState, given: Group, partners: boolean): void {
  let group = given;
  if (partners) {
    state.deeds.push('partner');
    group = { ...group, government: group.kinds === null };
  } else group = { ...group, codes: [...possessors(state), ...group.codes] };
  const codes = group.codes;
  if (joinsPrevious(state, group)) return;
  if (isTargetNow(state)) {
    state.target = { type: 'organizations', group };
    state.expectsTarget = false;
    state.previous = { type: 'target' };
    return;
  }
  if (state.preposition === null && state.lastVerb === 'be' && placePredicate(state, group, partners)) return;
  const split = codes.length === 2 && state.preposition === 'between';
  for (const one of split ? codes.map((code) => ({ ...group, codes: [code] })) : [group])
    addSide(state, one, false);
  state.preposition = null;
}

/** `Is A a partner of B`, `Is A a Serbian partner of B`. */
function placePartnerPredicate(state: ParseState, group: Group): void {
  if (group.codes.length > 0) state.predicate = { ...group, text: 'partner' };
  state.previous = { type: 'none' };
}

/** Takes what a noun says of agreements: kind, status, sector, order, and countries before it. */
export function placeAgreements(state: ParseState, read: ReadNoun, noun: NounOf<'agreements'>): void {
  if (noun.kinds) state.kinds = [...(state.kinds ?? []), ...noun.kinds];
  state.words.push(...noun.words);
  state.aboutAgreements = true;
  if (isTargetNow(state)) {
    state.target = { type: 'agreements' };
    state.expectsTarget = false;
  }
  for (const codes of read.codes) {
    const code = oneCountry(codes, read.text);
    state.sides.push({ type: 'country', code, government: false, text: countryOf(code)?.name ?? code });
  }
  state.previous = { type: 'agreements' };
  state.preposition = null;
}
