/**
 * Where an agreement stands. `binds` tells the statuses that make two parties partners; `stage` orders what may follow
 * what when dates do not: a status of a lower stage is taken to have come first.
 */
export const agreementStatuses = [
  {
    status: 'NEGOTIATING',
    binds: false,
    stage: 1,
    description: 'Talks or drafting are under way; nothing is agreed.',
  },
  {
    status: 'PLANNED',
    binds: false,
    stage: 2,
    description: 'The text is ready, initialled or announced; signing is expected.',
  },
  {
    status: 'SIGNED',
    binds: true,
    stage: 3,
    description: 'Concluded: signed, exchanged, awarded, also where ratification is still to come.',
  },
  {
    status: 'IN_FORCE',
    binds: true,
    stage: 4,
    description: 'The source says that it applies, was renewed or entered into force.',
  },
  { status: 'SUSPENDED', binds: false, stage: 5, description: 'Put on hold; it may come back.' },
  {
    status: 'TERMINATED',
    binds: false,
    stage: 6,
    description: 'Ended, cancelled, denounced or replaced before its term.',
  },
  { status: 'EXPIRED', binds: false, stage: 6, description: 'Ran out, was fulfilled or repaid.' },
  {
    status: 'DENIED',
    binds: false,
    stage: 6,
    description: 'Reported and then denied, refused or withdrawn: said not to exist.',
  },
] as const;

/** One of the closed set of statuses of an agreement, as the API spells it. */
export type AgreementStatus = (typeof agreementStatuses)[number]['status'];

/** The statuses in which an agreement makes its parties partners. */
export const bindingStatuses: readonly AgreementStatus[] = agreementStatuses
  .filter((entry) => entry.binds)
  .map((entry) => entry.status);
