import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import type { OrganizationKind } from '../ontology/organization-kinds.ts';

/** The kinds that labels tell apart; the others fold into these. */
const organizationKinds: Readonly<Record<OrganizationKind, string>> = {
  COMPANY: 'company',
  GOVERNMENT_AGENCY: 'agency',
  MINISTRY: 'ministry',
  UNIVERSITY: 'university',
  RESEARCH_INSTITUTE: 'other',
  ACCELERATOR: 'accelerator',
  TECHNOPARK: 'accelerator',
  FUND: 'fund',
  BANK: 'company',
  NGO: 'other',
  CHAMBER: 'other',
  INTERGOVERNMENTAL: 'intergovernmental',
  MEDIA: 'other',
  OTHER: 'other',
};

/** The statuses that labels spell otherwise: they do not tell suspended from terminated. */
const statuses: Partial<Record<AgreementStatus, string>> = {
  SUSPENDED: 'terminated',
  DENIED: 'rumoured_denied',
};

/** Sectors that labels spell the British way. */
const sectors: Readonly<Record<string, string>> = { defense: 'defence', labor: 'labour' };

const units = [
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
] as const;

/** A kind of organization as labels spell it: company, agency, ministry … */
export function labelOrganizationKind(kind: OrganizationKind): string {
  return organizationKinds[kind];
}

/** A status as labels spell it: signed, in_force, rumoured_denied … */
export function labelStatus(status: AgreementStatus): string {
  return statuses[status] ?? labelName(status);
}

/** A sector as labels spell it. */
export function labelSector(sector: string | null): string | null {
  return sector === null ? null : (sectors[sector] ?? sector);
}

/** A name of the ontology as labels spell it: COUNCIL_MEETING is council_meeting. */
export function labelName(name: string): string {
  return name.toLowerCase();
}

/** A date as precise as labels are: a month counts as its year. */
export function labelDate(date: string | null): string | null {
  return date !== null && date.length === 7 ? date.slice(0, 4) : date;
}

/** An amount in the largest unit that it fills: 107000000 is 107 million. */
export function labelAmount(amount: number | null): {
  value: number | null;
  unit: (typeof units)[number][0] | null;
} {
  const unit = amount === null ? undefined : units.find(([, size]) => Math.abs(amount) >= size);
  // Nine digits are more than any source gives, and keep 2900000000 / 1e9 from showing what division adds.
  return unit
    ? { value: Number((amount! / unit[1]).toPrecision(9)), unit: unit[0] }
    : { value: amount, unit: null };
}
