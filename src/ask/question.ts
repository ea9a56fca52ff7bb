import type { AgreementKind } from '../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import type { EventKind } from '../ontology/event-kinds.ts';
import type { OrganizationKind } from '../ontology/organization-kinds.ts';
import type { Candidate } from './candidate.ts';
import type { TimeSpan } from './read-time.ts';
import type { Deed, Thing } from './vocabulary/senses.ts';

/** One who must be a party: an organization, a country with all of its organizations (or its government alone), or any of a group. */
export type Side =
  | { readonly type: 'party'; readonly party: Candidate; readonly text: string }
  | { readonly type: 'country'; readonly code: string; readonly government: boolean; readonly text: string }
  | Group;

/** Organizations of some kinds (null: any) of some countries (none: any). */
export interface Group {
  readonly type: 'group';
  readonly kinds: readonly OrganizationKind[] | null;
  readonly codes: readonly string[];
  /** Whether a country itself counts too, as a partner may be one. */
  readonly government?: boolean;
  /** Words of a description that no kind stands for: then only parties that their source does not name can be meant. */
  readonly words?: readonly string[];
  readonly text: string;
}

/** Which agreements are meant, apart from their parties and time. */
export interface AgreementSpec {
  readonly kinds: readonly AgreementKind[] | null;
  readonly statuses: readonly AgreementStatus[] | null;
  readonly sectors: readonly string[];
  /** Words that its title, subject or evidence must hold. */
  readonly words: readonly string[];
  /** Whether it must be of two parties alone. */
  readonly bilateral: boolean;
}

/** Which events are meant; every word must be in the name. */
export interface EventSpec {
  readonly kinds: readonly EventKind[] | null;
  readonly codes: readonly string[];
  readonly words: readonly string[];
  readonly text: string;
}

/** What a question asks for. */
export type Target =
  | { readonly type: 'agreements' | 'parties' | 'signatories' | 'trade' | 'events' | 'anything' }
  | { readonly type: 'organizations'; readonly group: Group }
  | { readonly type: 'people'; readonly title: readonly string[]; readonly codes: readonly string[] }
  | { readonly type: 'thing'; readonly thing: Thing };

/** How the answer is to be given. */
export type Asks = 'list' | 'count' | 'whether' | 'when' | 'where' | 'about' | 'path' | 'compare' | 'common';

/** A question as the grammar has read it: everything in it is here. */
export interface Question {
  readonly asks: Asks;
  readonly target: Target;
  readonly sides: readonly Side[];
  /** Whether each of the sides must be there, or one of them is enough. */
  readonly join: 'and' | 'or';
  readonly agreement: AgreementSpec;
  /** Whether the question speaks of agreements at all, by a noun or a verb. */
  readonly aboutAgreements: boolean;
  readonly deeds: readonly Deed[];
  readonly event: EventSpec | null;
  readonly people: readonly Candidate[];
  /** Cities, folded, in which something took place. */
  readonly places: readonly string[];
  readonly range: TimeSpan | null;
  readonly asOf: TimeSpan | null;
  readonly rank: 'earliest' | 'latest' | 'most' | 'fewest' | null;
  readonly limit: number | null;
  readonly flow: 'any' | 'exports' | 'imports';
  /** The predicate of a yes/no question about an organization itself: is it Serbian, is it a bank. */
  readonly predicate: Group | null;
}
