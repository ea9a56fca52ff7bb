import { type AgreementStatus, agreementStatuses } from '../../ontology/agreement-statuses.ts';

/** How a tie is drawn: what binds, what is only talked about, what is over. */
export type Standing = 'binding' | 'open' | 'ended';

/** The standings in the order in which they outweigh each other, with what the legend says. */
export const standings: readonly {
  readonly standing: Standing;
  /** In full, for a legend. */
  readonly label: string;
  /** In a word, for a button. */
  readonly short: string;
  readonly description: string;
}[] = [
  {
    standing: 'binding',
    label: 'Signed or in force',
    short: 'Signed',
    description: 'Signed or in force: makes partners. Drawn as a solid line.',
  },
  {
    standing: 'open',
    label: 'Negotiating or planned',
    short: 'Negotiating',
    description: 'Negotiating or planned: nothing is signed yet. Drawn as a dashed line.',
  },
  {
    standing: 'ended',
    label: 'Ended, on hold or denied',
    short: 'Ended',
    description: 'Ended, on hold or denied: no longer holds. Drawn as a thin grey line.',
  },
];

/** Which standing a status has: before the stage of signing it is open, after that of being in force it has ended. */
export function standingOf(status: AgreementStatus): Standing {
  const entry = agreementStatuses.find((candidate) => candidate.status === status);
  if (!entry || entry.stage < 3) return 'open';
  return entry.binds ? 'binding' : 'ended';
}

/** The statuses that have one of these standings, in the order of the ontology. */
export function statusesOf(chosen: readonly Standing[]): AgreementStatus[] {
  return agreementStatuses
    .map(({ status }) => status)
    .filter((status) => chosen.includes(standingOf(status)));
}

/** A literal of the ontology as people read it: IN_FORCE is "In force". */
export function wordOf(literal: string): string {
  const words = literal.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
