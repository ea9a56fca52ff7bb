import type { Group } from '../lists/read-groups.ts';
import type { Mention } from '../mentions/mention.ts';
import { activePassives } from './find-governor.ts';
import type { Verb } from './find-verbs.ts';
import { type FrameLine, meansSeveral } from './frame-line.ts';
import type { Instrument } from './instrument.ts';
import type { Complements } from './read-complements.ts';
import type { UnderClause } from './read-under.ts';

const money = /^(loan|credit|grant|financing|order|line|facility|guarantee|lease|wet-lease)$/;

/** The two sides of an agreement as mentions, and the construction that tells them. An agreement of one side has all parties in `first`. */
export interface Sides {
  readonly first: readonly Mention[];
  readonly second: readonly Mention[];
  readonly rule: string;
}

/** Which groups around an instrument are its parties: the closest and plainest construction wins. */
export function chooseSides(
  instrument: Instrument,
  verbs: readonly Verb[],
  verb: Verb | undefined,
  subject: Group | undefined,
  ahead: Group | undefined,
  owner: Group | undefined,
  complements: Complements,
  under: UnderClause | undefined,
  opening: Group | undefined,
  ongoing: boolean,
  titled: boolean,
): Sides | undefined {
  const slot = (name: Parameters<Complements['slots']['get']>[0]) => complements.slots.get(name);
  const between = slot('between');
  const other = slot('with') ?? ahead;
  const active =
    subject !== undefined && verb !== undefined && (!verb.passive || activePassives.test(verb.word));
  const sides = (rule: string, first: Group | undefined, second?: Group) => ({
    rule: `frames/${rule}`,
    first: first?.members ?? [],
    second: second?.members ?? [],
  });
  const own = active && meansSeveral(subject!.members) && between?.prepositionAt !== instrument.to;
  if (between && !own && meansSeveral(between.members)) return sides('between', between, complements.joined);
  if (complements.relative && (other || meansSeveral(complements.relative.members)))
    return sides('relative', complements.relative, other);
  if (between && /^(linking|joining)$/.test(between.preposition) && other)
    return sides('between', between, other);
  if (slot('involving')) return sides('involving', slot('involving'), other ?? slot('including'));
  if (active) {
    const receiver = /^(award|grant)/.test(verb!.word) ? slot('to') : undefined;
    const gained = /^(secur|win|won|land|obtain|receiv)/.test(verb!.word) ? slot('from') : undefined;
    const side = money.test(instrument.head) ? (slot('from') ?? slot('to') ?? slot('for')) : gained;
    const giver = verb!.passive ? slot('by') : undefined;
    const second = other ?? receiver ?? giver ?? side;
    return sides(second ? 'subject-with' : 'subject', subject, second);
  }
  if (complements.inverted) return sides('inverted', complements.inverted, other);
  if (slot('by') && verbs.some((each) => each.passive || each.bare || each.class === 'sign'))
    return sides('passive-by', slot('by'), other);
  if (money.test(instrument.head) && slot('from') && slot('to'))
    return sides('from-to', slot('from'), slot('to'));
  if (owner) return sides('owner', owner, other ?? (money.test(instrument.head) ? slot('from') : undefined));
  if (under) return sides('under', under.subject, other ?? under.object);
  if (slot('of') && other) return sides('of-with', slot('of'), other);
  if (/^(award|grant)/.test(verbs.find((each) => each.passive)?.word ?? '') && slot('to'))
    return sides('awarded-to', undefined, slot('to'));
  if (instrument.possessive && verbs.length > 0)
    return { ...sides('possessive', undefined, other), first: [ownerOf(instrument)] };
  if (money.test(instrument.head) && slot('from') && opening)
    return sides('loan-from', opening, slot('from'));
  if (other) return sides('with', undefined, other);
  // `They welcomed the progress of the negotiations on a treaty`: those of the two states.
  const states = verb?.class === 'negotiate' && ongoing && !instrument.weak;
  if (states) return { rule: 'frames/negotiation-of', first: [statesOf(instrument)], second: [] };
  // `The shareholders' agreement was inked`: whose it is the sentences before tell.
  const reported =
    (instrument.definite || titled) &&
    (!instrument.weak || titled) &&
    !instrument.plural &&
    verbs.some((each) => each.class !== 'negotiate' && each.class !== 'expect');
  return reported ? sides('definite', undefined) : undefined;
}

/** `an Air Services Agreement`: the title of a text, in capitals. */
export function isTitled(line: FrameLine, instrument: Instrument): boolean {
  const words = line.found.line.tokens
    .slice(instrument.from, instrument.to)
    .filter((token) => token.kind === 'word');
  const own = words.filter((token) => !/^(a|an|the|of|on|and|for|this|their|its)$/.test(token.lower));
  return own.length > 1 && own.every((token) => token.capital) && !own.every((token) => token.upper);
}

/** Whether a line tells of talks that go on and of no organization that could be at them. */
export function isOngoing({ found }: FrameLine): boolean {
  return (
    !found.mentions.some((mention) => mention.type === 'name') &&
    /\b(ongoing|progress|continu\w+|rounds?|advance\w*|current|accelerat\w+|under way|underway)\b/i.test(
      found.line.text,
    )
  );
}

function statesOf(instrument: Instrument): Mention {
  return {
    type: 'reference',
    line: instrument.line,
    from: instrument.from,
    to: instrument.from,
    target: 'two-states',
    kinds: [],
    country: null,
  };
}

/** `its`, `their`, `our` before an instrument, as a mention of whoever that is. */
function ownerOf(instrument: Instrument): Mention {
  const target = instrument.possessive === 'our' ? 'speaker' : 'subject';
  return {
    type: 'reference',
    line: instrument.line,
    from: instrument.from,
    to: instrument.from + 1,
    target,
    kinds: [],
    country: null,
  };
}
