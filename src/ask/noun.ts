import type { AgreementKind } from '../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import type { Candidate } from './candidate.ts';
import type { EventSpec, Group } from './question.ts';
import type { Item } from './read-items.ts';
import type { SenseOf, Thing } from './vocabulary/senses.ts';

/** A noun with what stands before it. */
export type Noun =
  | { readonly type: 'named'; readonly named: readonly Candidate[]; readonly item: Item }
  | {
      readonly type: 'country';
      readonly codes: readonly string[];
      readonly government: boolean;
      readonly item: Item;
    }
  | { readonly type: 'group'; readonly group: Group; readonly singular: boolean }
  | { readonly type: 'partners'; readonly group: Group }
  | {
      readonly type: 'agreements';
      readonly kinds: readonly AgreementKind[] | null;
      readonly words: readonly string[];
    }
  | { readonly type: 'events'; readonly event: EventSpec }
  | { readonly type: 'people'; readonly title: readonly string[]; readonly codes: readonly string[] }
  | { readonly type: 'trade'; readonly flow: 'any' | 'exports' | 'imports' }
  | { readonly type: 'thing'; readonly thing: Thing };

/** The noun of one type. */
export type NounOf<Type extends Noun['type']> = Extract<Noun, { readonly type: Type }>;

/** A noun that was read, with the modifiers that say something of agreements or of order, and the item after it. */
export interface ReadNoun {
  readonly noun: Noun;
  readonly statuses: readonly AgreementStatus[];
  readonly sectors: readonly string[];
  /** Adjectives of countries before a noun that is of no country itself: Kazakh-Serbian agreements. */
  readonly codes: readonly (readonly string[])[];
  readonly rank: SenseOf<'rank'>['order'] | null;
  readonly limit: number | null;
  readonly common: boolean;
  readonly bilateral: boolean;
  /** `Shortest` or `direct`, which only chains are. */
  readonly shape: string | null;
  readonly next: number;
  readonly possessive: boolean;
  readonly text: string;
}
