/**
 * What the statements of cypher/read project of each node, one shape for each noun. Absent properties are null; dates are
 * text as precise as their source.
 */
import type { AgreementKind } from '../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import type { Comparator } from '../ontology/comparators.ts';
import type { CountryBasis } from '../ontology/country-bases.ts';
import type { EventKind } from '../ontology/event-kinds.ts';
import type { OrganizationKind } from '../ontology/organization-kinds.ts';

/** A country. */
export interface CountryRecord {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

/** An organization. */
export interface OrganizationRecord {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: OrganizationKind;
  readonly countryCode: string | null;
  readonly countryBasis: CountryBasis | null;
}

/** A country or an organization; what the other has is null. */
export type PartyRecord =
  | (CountryRecord & { readonly [Name in keyof Omit<OrganizationRecord, 'id' | 'name'>]: null })
  | (OrganizationRecord & { readonly code: null });

/** A party as far as it takes to tell which one a reference means. */
export interface PartyReferenceRecord {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  /** Set for a country. */
  readonly code: string | null;
  /** Where an organization is based. */
  readonly countryCode: string | null;
}

/** A person. */
export interface PersonRecord {
  readonly id: string;
  readonly name: string;
  readonly unplacedTitles: readonly string[] | null;
}

/** A title that a person holds in a country or an organization. */
export interface RoleRecord {
  readonly title: string;
  readonly party: PartyRecord;
}

/** Who takes part in an event; the id tells which of these it is. */
export type ParticipantRecord = PartyRecord | PersonRecord;

/** An agreement. */
export interface AgreementRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly sector: string | null;
  readonly signedOn: string | null;
  readonly subject: string | null;
  /** RFC 3339: when the first article that tells of it came. */
  readonly knownFrom: string;
  /** Articles that report it, copies of one story counted once. */
  readonly sourceCount: number;
}

/** Where an agreement stood at another time. */
export interface AgreementThenRecord {
  readonly status: AgreementStatus;
  readonly signedOn: string | null;
}

/** Where an organization is based. */
export interface BaseRecord {
  readonly countryCode: string;
  readonly countryBasis: CountryBasis;
}

/** One claim about an agreement or an organization: its statement as JSON, and its passage. */
export interface ReportRecord {
  readonly statement: string;
  readonly evidence: EvidenceRecord;
}

/** A change of an agreement's status. */
export interface StatusChangeRecord {
  readonly id: string;
  readonly status: AgreementStatus;
  readonly on: string | null;
  /** YYYY-MM-DD: from when it holds for sure. */
  readonly heldFrom: string | null;
  /** RFC 3339. */
  readonly knownFrom: string;
}

/** A party that its source does not name. */
export interface UnnamedPartyRecord {
  readonly description: string;
  readonly countryCode: string | null;
}

/** An event. */
export interface EventRecord {
  readonly id: string;
  readonly kind: EventKind;
  readonly name: string;
  readonly startsOn: string | null;
  readonly place: string | null;
  readonly countryCode: string | null;
}

/** A figure for trade; its countries with the reporting side first. */
export interface TradeFigureRecord {
  readonly id: string;
  readonly flow: 'TURNOVER' | 'EXPORT' | 'IMPORT';
  readonly amount: number | null;
  readonly currency: string | null;
  readonly comparator: Comparator;
  readonly changePercent: number | null;
  readonly period: string | null;
  readonly countryCodes: readonly string[];
}

/** An article without its text, which is long and seldom asked for. */
export interface ArticleRecord {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly language: string | null;
  /** RFC 3339. */
  readonly ingestedAt: string;
}

/** A passage and its article; offsets are UTF-16 code units into the article's text. */
export interface EvidenceRecord {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly extractor: string;
  readonly confidence: number;
  readonly article: ArticleRecord;
}

/** What rules are not sure of. */
export interface JudgementRecord {
  readonly id: string;
  readonly score: number;
  readonly why: readonly string[];
  readonly names: readonly string[];
  readonly author: string;
  /** Ids of the entities. */
  readonly about: readonly string[];
}

/** What one full-text index is asked, in Lucene's language; a hit of a round with a higher tier goes first. */
export interface SearchAsk {
  readonly index: string;
  /** Every word fits. */
  readonly strict: readonly SearchRound[];
  /** Every word fits but for typing errors. */
  readonly loose: readonly SearchRound[];
  /** Some word fits. */
  readonly partial: readonly SearchRound[];
}

/** One look into a full-text index. */
export interface SearchRound {
  readonly text: string;
  readonly tier: number;
}

/** What a search found, of whatever type; the id tells which. */
export interface SearchHitRecord {
  readonly score: number;
  readonly node:
    | PartyRecord
    | (PersonRecord & { readonly aliases: readonly string[] })
    | AgreementRecord
    | EventRecord
    | ArticleRecord;
}

/** A party, an agreement of it, and another party of that, by ids. A list: a step of a search may bring very many. */
export type TieRecord = readonly [party: string, agreement: string, partner: string];

/** A party that ties lead to: its id, its name to sort by, and how many agreements it is a party to. */
export type TieEndRecord = readonly [id: string, nameKey: string, agreements: number];

/** What became known, or a change of status of an agreement. */
export interface ChangeRecord {
  readonly at: string;
  readonly kind: string;
  /** Set for STATUS_CHANGED. */
  readonly status: StatusChangeRecord | null;
  readonly node: AgreementRecord | PartyRecord | PersonRecord | EventRecord;
}

/** An API key as it is kept. Instants are RFC 3339. */
export interface KeyRecord {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the key, as hexadecimal digits. */
  readonly hash: string;
  readonly scopes: readonly string[];
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly revokedBy: string | null;
}

/** Something that somebody did or tried, as the audit log keeps it. */
export interface AuditRecord {
  readonly id: string;
  readonly at: string;
  /** The name of who did it, and how that was known. */
  readonly caller: string;
  readonly callerKind: 'ANONYMOUS' | 'TOKEN' | 'KEY' | 'JWT' | 'COMMAND_LINE';
  readonly keyId: string | null;
  /** The field of Mutation, the verb of the command line, or `authenticate`. */
  readonly field: string;
  /** Ids of what it was about, the first hundred. */
  readonly targets: readonly string[];
  readonly targetCount: number;
  readonly reason: string | null;
  readonly outcome: 'DONE' | 'REJECTED' | 'REFUSED' | 'FAILED';
  /** Of the error; null where it was done. */
  readonly code: string | null;
  readonly requestId: string | null;
  readonly address: string | null;
  /** How many alike it stands for. */
  readonly times: number;
}
