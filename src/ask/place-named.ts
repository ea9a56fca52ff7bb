import { countryOf } from '../ontology/countries.ts';
import type { Candidate } from './candidate.ts';
import type { NounOf } from './noun.ts';
import { addSide, type ParseState, placing, targetGroup } from './parse-state.ts';
import { possessors } from './place-groups.ts';
import type { Group } from './question.ts';
import { Refusal } from './refusal.ts';
import { senseOf } from './sense-of.ts';

const describe = ({ name, countryCode, type }: Candidate): string =>
  type === 'person'
    ? `${name} (a person)`
    : `${name} (${countryCode ? (countryOf(countryCode)?.name ?? countryCode) : 'country unknown'})`;

/** The one thing that a name means. @throws Refusal where nothing or several things are called so. */
function oneOf(named: readonly Candidate[], text: string): Candidate {
  if (named.length === 0)
    throw new Refusal(`No organization, person or country is called “${text}” in the graph.`, [text]);
  if (named.length === 1) return named[0]!;
  throw new Refusal(
    `“${text}” could be ${named.map(describe).join(' or ')}. Say which, for instance with its country: “${text} of …”.`,
  );
}

/** The country that follows a name or stands before it, to tell namesakes apart: `of Serbia`. Moves past what it reads. */
function narrowAfter(state: ParseState, named: readonly Candidate[]): readonly Candidate[] {
  const [preposition, place] = [state.items[state.at], state.items[state.at + 1]];
  const word = senseOf(preposition, 'preposition')?.word;
  const demonymAfter = senseOf(preposition, 'country');
  const country = word && placing.has(word) ? senseOf(place, 'country') : undefined;
  const codes = country?.codes ?? demonymAfter?.codes;
  if (!codes) return named;
  const fitting = named.filter((one) => one.countryCode !== null && codes.includes(one.countryCode));
  // In Serbia may also say where the partners are: only `of` goes with a name that means one thing.
  const takes =
    named.length > 1
      ? fitting.length > 0
      : country && word === 'of' && fitting.length === 1 && named[0]!.countryCode === codes[0];
  if (!takes) return named;
  if (named.length === 1 && targetGroup(state)) return named;
  state.at += country ? 2 : 1;
  return fitting;
}

/** `Serbia's Institute of Physics`: of those that bear the name, the ones of that country. */
function ofPossessor(state: ParseState, { item, named }: NounOf<'named'>): readonly Candidate[] {
  const codes = possessors(state);
  if (codes.length === 0) return named;
  const fitting = named.filter(({ countryCode }) => countryCode !== null && codes.includes(countryCode));
  if (fitting.length > 0) return fitting;
  throw new Refusal(
    `The graph knows “${item.text}”, but not there: it has ${named.map(describe).join(' and ')}.`,
  );
}

/** Takes a name; `group` is what was said of it just before: the Kazakh agency Kazakh Invest. */
export function placeNamed(
  state: ParseState,
  noun: NounOf<'named'>,
  possessive: boolean,
  group: Group | null,
): void {
  const text = noun.item.text;
  let named = ofPossessor(state, noun);
  if (group && named.length > 0) {
    named = named.filter(
      (one) =>
        (group.codes.length === 0 || (one.countryCode !== null && group.codes.includes(one.countryCode))) &&
        (group.kinds === null ||
          (one.type === 'organization' && group.kinds.some((kind) => kind === one.kind))),
    );
    if (named.length === 0)
      throw new Refusal(
        `The graph knows “${text}”, but not as ${group.text}: it has ${noun.named.map(describe).join(' and ')}.`,
      );
  }
  named = narrowAfter(state, named);
  const found = oneOf(named, text);
  if (found.type === 'person') {
    state.people.push(found);
    state.previous = { type: 'named' };
  } else addSide(state, { type: 'party', party: found, text: found.name }, possessive);
  state.preposition = null;
}
