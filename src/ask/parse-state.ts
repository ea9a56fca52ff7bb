import type { AgreementKind } from '../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import { countryOf } from '../ontology/countries.ts';
import type { Candidate } from './candidate.ts';
import type { Asks, EventSpec, Group, Side, Target } from './question.ts';
import type { Item } from './read-items.ts';
import type { TimeSpan } from './read-time.ts';
import { Refusal } from './refusal.ts';
import type { Deed, SenseOf } from './vocabulary/senses.ts';

/** What the noun before was, for what may follow it: of Serbia, in Serbia, and its possessions. */
export type Previous =
  | { readonly type: 'named' }
  | { readonly type: 'side'; readonly at: number; possessive: boolean }
  | {
      readonly type: 'target' | 'people' | 'event' | 'agreements' | 'trade' | 'thing' | 'government' | 'none';
    };

/** What has been read of a question so far. */
export interface ParseState {
  readonly items: readonly Item[];
  at: number;
  asks: Asks;
  target: Target | null;
  /** Whether the next noun is what is asked for. */
  expectsTarget: boolean;
  readonly sides: Side[];
  join: 'and' | 'or';
  kinds: AgreementKind[] | null;
  readonly statuses: AgreementStatus[];
  readonly sectors: string[];
  readonly words: string[];
  aboutAgreements: boolean;
  readonly deeds: Deed[];
  event: EventSpec | null;
  readonly people: Candidate[];
  readonly places: string[];
  readonly times: TimeSpan[];
  rank: SenseOf<'rank'>['order'] | null;
  limit: number | null;
  flow: 'any' | 'exports' | 'imports';
  predicate: Group | null;
  common: boolean;
  bilateral: boolean;
  shape: string | null;
  links: boolean;
  signedFor: boolean;
  /** Whether something is said to be still to come. */
  future: boolean;
  /** Whether the sides stand after `between`. */
  between: boolean;
  /** Whether an and or an or stands right before what comes next. */
  joint: boolean;
  /** The preposition before what comes next. */
  preposition: string | null;
  previous: Previous;
  lastVerb: 'be' | 'do' | 'have' | 'will' | 'other' | null;
  /** Words that nothing has accounted for. */
  readonly unread: string[];
}

/** The state before the first word. */
export function begin(items: readonly Item[]): ParseState {
  return {
    items,
    at: 0,
    asks: 'list',
    target: null,
    expectsTarget: false,
    sides: [],
    join: 'and',
    kinds: null,
    statuses: [],
    sectors: [],
    words: [],
    aboutAgreements: false,
    deeds: [],
    event: null,
    people: [],
    places: [],
    times: [],
    rank: null,
    limit: null,
    flow: 'any',
    predicate: null,
    common: false,
    bilateral: false,
    shape: null,
    links: false,
    signedFor: false,
    future: false,
    joint: false,
    between: false,
    preposition: null,
    previous: { type: 'none' },
    lastVerb: null,
    unread: [],
  };
}

/** The one country that a name or an adjective means. @throws Refusal where it could be several. */
export function oneCountry(codes: readonly string[], text: string): string {
  if (codes.length === 1) return codes[0]!;
  const names = codes.map((code) => countryOf(code)?.name ?? code);
  throw new Refusal(
    `“${text}” could be of ${names.slice(0, -1).join(', ')} or ${names.at(-1)}: say the country's full name.`,
  );
}

/** The group that is what the question asks for; null where it asks for something else. */
export function targetGroup({ target }: ParseState): Group | null {
  return target?.type === 'organizations' ? target.group : null;
}

/** Prepositions after which a country can say where something is. */
export const placing: ReadonlySet<string> = new Set([
  'in',
  'from',
  'of',
  'within',
  'inside',
  'into',
  'at',
  'for',
]);

/** Adds one who must be a party. */
export function addSide(state: ParseState, side: Side, possessive: boolean): void {
  if (state.deeds.includes('sign') && ['for', 'on behalf of'].includes(state.preposition ?? ''))
    state.signedFor = true;
  state.sides.push(side);
  state.previous = { type: 'side', at: state.sides.length - 1, possessive };
}

/** Whether the next noun is what the question asks for. */
export function isTargetNow(state: ParseState): boolean {
  return state.expectsTarget && state.target === null;
}
