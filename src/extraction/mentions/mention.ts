import type { CountryBasis } from '../../ontology/country-bases.ts';
import type { OrganizationKind } from '../../ontology/organization-kinds.ts';

/** A country that the words around a mention give it. */
export interface CountryHint {
  readonly country: string;
  readonly basis: CountryBasis;
}

interface Span {
  /** Index of the line. */
  readonly line: number;
  /** Tokens of the line, end exclusive. */
  readonly from: number;
  readonly to: number;
}

/**
 * A name that is an organization's by its grammar (`certain`) or may turn out to be one's. `to` ends the name itself,
 * `end` what belongs to it: an acronym in parentheses, a legal form.
 */
export interface NameMention extends Span {
  readonly type: 'name';
  readonly name: string;
  /** The name with the adjective of its country that was taken off it; null where none was. */
  readonly nationalName: string | null;
  readonly certain: boolean;
  readonly kind: OrganizationKind | null;
  readonly aliases: readonly string[];
  readonly hints: readonly CountryHint[];
  readonly end: number;
  /** For a body of two countries: Kazakhstan–Serbia Business Council. */
  readonly countries: readonly string[];
  readonly supranational: boolean;
}

/** A state named as such, by an adjective, or by its capital. */
export interface CountryMention extends Span {
  readonly type: 'country';
  readonly country: string;
  readonly form: 'name' | 'demonym' | 'possessive' | 'government' | 'side';
}

/** A city; `capital` when it can stand for its state. */
export interface CityMention extends Span {
  readonly type: 'city';
  readonly name: string;
  readonly country: string;
  readonly capital: boolean;
}

/** A person, with the role told beside the name. */
export interface PersonMention extends Span {
  readonly type: 'person';
  readonly name: string;
  readonly title: string | null;
  /** Country of the role where it is told. */
  readonly country: string | null;
  /** Whether the role is one of a state: minister, ambassador. */
  readonly official: boolean;
  /** Tokens from the role's first to the name's last. */
  readonly outerFrom: number;
  readonly outerTo: number;
  /** The organization in which the role is held, where it is told beside the name. */
  readonly organization: NameMention | null;
}

/** Words that point at what was named before: `the company`, `the two sides`, `it`, `its Uzbek counterpart`. */
export interface ReferenceMention extends Span {
  readonly type: 'reference';
  readonly target:
    | 'organization'
    | 'two-organizations'
    | 'two-states'
    | 'state'
    | 'official'
    | 'subject'
    | 'subjects'
    | 'pair'
    | 'last-parties'
    | 'speaker'
    | 'trio'
    | 'former'
    | 'latter';
  readonly kinds: readonly OrganizationKind[];
  readonly country: string | null;
  /** How many are meant, where it is told: `all four`. */
  readonly count?: number;
}

/** Anything that a line names or points at. */
export type Mention = NameMention | CountryMention | CityMention | PersonMention | ReferenceMention;
