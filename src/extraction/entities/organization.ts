import type { OrganizationKind } from '../../ontology/organization-kinds.ts';
import type { CountryHint, NameMention } from '../mentions/mention.ts';

/** One spelling of an organization with where it stands first. */
export interface Spelling {
  readonly name: string;
  readonly line: number;
  readonly from: number;
}

/** What may be an organization: all mentions of one name with its short forms and acronyms. */
export interface Cluster {
  readonly index: number;
  readonly mentions: NameMention[];
  /** By the spelling itself. */
  readonly spellings: Map<string, Spelling>;
  kind: OrganizationKind | null;
  /** Whether something says that it is an organization. */
  certain: boolean;
  readonly hints: CountryHint[];
  countries: readonly string[];
  supranational: boolean;
}
