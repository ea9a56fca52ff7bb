import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { OrganizationKind } from '../../ontology/organization-kinds.ts';

/** A party of a treaty, as worded, and what stands for it. */
export type TreatyParty = { readonly wording: string } & (
  | { readonly type: 'country'; readonly country: string }
  | {
      readonly type: 'organization';
      /** The full name first. */
      readonly spellings: readonly string[];
      readonly kind: OrganizationKind;
      /** ISO 3166-1 alpha-2; null where the table does not tell. */
      readonly country: string | null;
    }
  | { readonly type: 'described' }
);

/** A status with its date, YYYY, YYYY-MM or YYYY-MM-DD; null where the table tells none. */
export interface TreatyStatus {
  readonly status: AgreementStatus;
  readonly on: string | null;
}

/** What the rows of one treaty say. */
export interface Treaty {
  readonly title: string | null;
  readonly url: string | null;
  readonly parties: readonly TreatyParty[];
  /** At least one, each status once, in the order of the ontology. */
  readonly statuses: readonly TreatyStatus[];
  readonly kind: AgreementKind;
  readonly sector: string | null;
  readonly instrument: string | null;
  readonly subject: string | null;
  /** Columns that are kept as they are, with what they say. */
  readonly kept: readonly (readonly [column: string, text: string])[];
}
