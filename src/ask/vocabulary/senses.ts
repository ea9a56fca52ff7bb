import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { EventKind } from '../../ontology/event-kinds.ts';
import type { OrganizationKind } from '../../ontology/organization-kinds.ts';

/** What a verb says of those it joins. */
export type Deed =
  | 'sign'
  | 'negotiate'
  | 'plan'
  | 'apply'
  | 'end'
  | 'suspend'
  | 'expire'
  | 'deny'
  | 'partner'
  | 'base'
  | 'connect'
  | 'attend'
  | 'occur'
  | 'visit'
  | 'trade'
  | 'involve'
  | 'mention'
  | 'know'
  | 'compare'
  | 'share'
  | 'exist'
  | 'call'
  | 'export'
  | 'import'
  | 'change';

/** What a noun asks for that is neither a party nor an agreement nor an event. */
export type Thing =
  | 'countries'
  | 'sectors'
  | 'articles'
  | 'names'
  | 'status'
  | 'kind'
  | 'date'
  | 'year'
  | 'month'
  | 'links'
  | 'home'
  | 'roles'
  | 'history'
  | 'number'
  | 'subject';

/** What a word, or several together, can mean in a question. */
export type Sense =
  | { readonly is: 'question'; readonly word: 'which' | 'what' | 'who' | 'whose' | 'when' | 'where' | 'how' }
  | { readonly is: 'how-many' | 'how-much' | 'list' | 'about' | 'noise' | 'not' | 'and' | 'or' | 'there' }
  | { readonly is: 'aux'; readonly verb: 'be' | 'do' | 'have' | 'will' }
  | { readonly is: 'preposition'; readonly word: string }
  | { readonly is: 'verb'; readonly deed: Deed }
  | { readonly is: 'status'; readonly statuses: readonly AgreementStatus[]; readonly after?: boolean }
  | {
      readonly is: 'organizations';
      readonly kinds: readonly OrganizationKind[] | null;
      readonly plural: boolean;
    }
  | {
      readonly is: 'agreements';
      readonly kinds: readonly AgreementKind[] | null;
      readonly statuses?: readonly AgreementStatus[];
      readonly words?: readonly string[];
    }
  | { readonly is: 'events'; readonly kinds: readonly EventKind[] | null }
  | {
      readonly is:
        | 'partners'
        | 'people'
        | 'government'
        | 'side'
        | 'common'
        | 'path-shape'
        | 'bilateral'
        | 'named-as';
    }
  | { readonly is: 'trade'; readonly flow: 'any' | 'exports' | 'imports' }
  | { readonly is: 'thing'; readonly thing: Thing }
  | { readonly is: 'title' }
  | { readonly is: 'sector'; readonly sectors: readonly string[] }
  | { readonly is: 'rank'; readonly order: 'earliest' | 'latest' | 'most' | 'fewest' }
  | { readonly is: 'count'; readonly value: number }
  | { readonly is: 'country'; readonly codes: readonly string[] }
  | { readonly is: 'demonym'; readonly codes: readonly string[] }
  | { readonly is: 'city'; readonly code: string };

/** The sense of one kind. */
export type SenseOf<Is extends Sense['is']> = Extract<Sense, { readonly is: Is }>;
