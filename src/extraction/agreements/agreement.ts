import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Cluster } from '../entities/organization.ts';
import type { Unnamed } from '../frames/read-unnamed.ts';

/** A party as known within the article. */
export type Party =
  | { readonly type: 'country'; readonly country: string }
  | { readonly type: 'organization'; readonly cluster: Cluster };

/** One report of an agreement by one line. */
export interface Report {
  readonly line: number;
  readonly status: AgreementStatus;
  readonly on: string | null;
  readonly rule: string;
}

/** An agreement of the article, gathered from its reports. */
export interface Agreement {
  kind: AgreementKind;
  readonly parties: Party[];
  readonly unnamed: Unnamed[];
  readonly reports: Report[];
  instrument: string | null;
  sector: string | null;
  subject: string | null;
  readonly head: string;
}

/** The key by which parties are compared. */
export function partyKey(party: Party): string {
  return party.type === 'country' ? party.country : `#${party.cluster.index}`;
}

/** The key of a set of parties, whatever their order. */
export function partiesKey(parties: readonly Party[]): string {
  return parties.map(partyKey).sort().join(' ');
}
