import type { AgreementKind } from '../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import type { Comparator } from '../ontology/comparators.ts';
import type { CountryBasis } from '../ontology/country-bases.ts';
import type { EventKind } from '../ontology/event-kinds.ts';
import type { OrganizationKind } from '../ontology/organization-kinds.ts';
import type { Passage } from './document.ts';

/**
 * Names one entity within one article, e.g. `o3`, `a1`; two claims of the same article that carry the same local id speak
 * of the same thing. Which entity of the graph that is, resolution says.
 */
export type LocalId = string;

/** A state, or an organization of this article. */
export type PartyMention =
  | { readonly type: 'country'; readonly country: string }
  | { readonly type: 'organization'; readonly organization: LocalId };

/** Who took part in an event. */
export type ParticipantMention = PartyMention | { readonly type: 'person'; readonly person: LocalId };

/** A party that the source describes and does not name. */
export interface UnnamedPartyMention {
  /** As worded, without article: Serbian pharmaceutical companies. */
  readonly description: string;
  readonly country: string | null;
}

/** The article speaks of a state: by name, alias, demonym, or by its capital in the state's place. */
export interface CountryNamed {
  readonly type: 'country-named';
  readonly country: string;
}

/** The article names an organization. One claim for each distinct spelling, at its first occurrence. */
export interface OrganizationNamed {
  readonly type: 'organization-named';
  readonly organization: LocalId;
  /** As spelled, without article, possessive and demonym. */
  readonly name: string;
  /** `full`: the fullest form of this article; `short`: a part of it or another spelling; `acronym`: its initials. */
  readonly form: 'full' | 'short' | 'acronym';
  readonly kind: OrganizationKind;
}

/** The article tells or implies the country of an organization. */
export interface OrganizationBased {
  readonly type: 'organization-based';
  readonly organization: LocalId;
  readonly country: string;
  readonly basis: CountryBasis;
}

/** The article names a person. One claim for each distinct spelling, at its first occurrence. */
export interface PersonNamed {
  readonly type: 'person-named';
  readonly person: LocalId;
  readonly name: string;
  readonly form: 'full' | 'short';
}

/** A person holds a role, in a country or in an organization, where the article says which. */
export interface PersonHolds {
  readonly type: 'person-holds';
  readonly person: LocalId;
  /** As worded, capitalised, without country: President, Minister of Trade. */
  readonly title: string;
  readonly of: PartyMention | null;
}

/** The article reports an agreement with a status. An article that tells two statuses of one agreement makes two claims. */
export interface AgreementReported {
  readonly type: 'agreement-reported';
  readonly agreement: LocalId;
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  /** The date of the world from which the status holds (the day of signing; the expected day for PLANNED): YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly on: string | null;
  /** The instrument in the source's own words, singular and lower case: memorandum of understanding. */
  readonly instrument: string | null;
  /** A lower-case word or short phrase: defense, digital. */
  readonly sector: string | null;
  /** What it is about, as worded: technology transfer and the establishment of production for high-energy materials. */
  readonly subject: string | null;
  readonly parties: readonly PartyMention[];
  readonly unnamedParties: readonly UnnamedPartyMention[];
  /** The event at which it was signed. */
  readonly event: LocalId | null;
}

/** The article reports an event. */
export interface EventReported {
  readonly type: 'event-reported';
  readonly event: LocalId;
  readonly kind: EventKind;
  /** As worded; null where the source only describes it. */
  readonly name: string | null;
  readonly startsOn: string | null;
  /** A city or venue, as worded. */
  readonly place: string | null;
  readonly country: string | null;
  readonly participants: readonly ParticipantMention[];
}

/** The article gives a figure for the trade between two countries. */
export interface TradeReported {
  readonly type: 'trade-reported';
  readonly trade: LocalId;
  /** Exactly two, the reporting side first. */
  readonly countries: readonly [string, string];
  readonly flow: 'TURNOVER' | 'EXPORT' | 'IMPORT';
  /** In units of `currency`: 107000000. Null where the source gives only a change. */
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly comparator: Comparator;
  /** Negative for a decline. */
  readonly changePercent: number | null;
  readonly period: string | null;
}

/** What a claim says. */
export type Statement =
  | CountryNamed
  | OrganizationNamed
  | OrganizationBased
  | PersonNamed
  | PersonHolds
  | AgreementReported
  | EventReported
  | TradeReported;

/** A statement with the passage that supports it and the rule that read it: what an extractor yields. */
export interface ExtractedClaim {
  readonly statement: Statement;
  /** One or more whole sentences of the article. */
  readonly passage: Passage;
  /** The rule that fired, e.g. frames/verb-object, for people who debug. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** One statement of one article; never edited. */
export interface Claim extends ExtractedClaim {
  /** `claim:` and a hash of the article, the extractor, the statement and the passage. */
  readonly id: string;
  readonly articleId: string;
  /** Name and version of what extracted it, e.g. rules@0.6.0. */
  readonly extractor: string;
}
