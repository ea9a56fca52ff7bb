import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import { bindingStatuses } from '../ontology/agreement-statuses.ts';
import type { ParseState } from './parse-state.ts';
import type { Deed } from './vocabulary/senses.ts';

/** Where an agreement stands of which a verb is told. */
const statusesOf: Readonly<Partial<Record<Deed, readonly AgreementStatus[]>>> = {
  sign: bindingStatuses,
  negotiate: ['NEGOTIATING'],
  plan: ['PLANNED'],
  apply: ['IN_FORCE'],
  end: ['TERMINATED'],
  suspend: ['SUSPENDED'],
  expire: ['EXPIRED'],
  deny: ['DENIED'],
};

const signed: ReadonlySet<AgreementStatus> = new Set(bindingStatuses);
const isSigned = (statuses: readonly AgreementStatus[]): boolean =>
  statuses.length === 2 && statuses.every((status) => signed.has(status));

/**
 * The statuses that verbs and words of status add up to; null where none is told. To plan to sign is to plan, a signed agreement that
 * was ended is ended; several others stand for any of them.
 */
export function statusesTold(state: ParseState): readonly AgreementStatus[] | null {
  const told: (readonly AgreementStatus[])[] = [];
  for (const deed of state.deeds) {
    const statuses = statusesOf[deed];
    if (statuses) told.push(statuses);
  }
  const words = [...new Set(state.statuses)];
  if (words.length > 0) told.push(words);
  // `Will X sign with Y`: what will be signed is planned.
  if (told.length > 0 && told.every(isSigned)) return state.future ? ['PLANNED'] : bindingStatuses;
  const rest = told.filter((statuses) => !isSigned(statuses)).flat();
  return rest.length > 0 ? [...new Set(rest)] : null;
}

/** Deeds of which an agreement is the matter. */
export const agreementDeeds: ReadonlySet<Deed> = new Set([
  'sign',
  'negotiate',
  'plan',
  'apply',
  'end',
  'suspend',
  'expire',
  'deny',
  'partner',
]);
