import type { Parameters } from './read-parameters.ts';

/** Parameters that ask about another time. */
export const timeParameters = {
  asOf: 'the world at the end of this day, month or year',
  knownAt: 'what had been loaded by this instant',
} as const;

/** Parameters that select agreements. */
export const agreementParameters = {
  party: 'name or id of a party, or that of a country; repeated: every one of them',
  country: 'code of a country that is a party or has one; several: every one of them',
  kind: 'kinds of agreement, e.g. MEMORANDUM,TREATY',
  status: 'statuses, e.g. SIGNED,IN_FORCE',
  sector: 'sectors',
  signedFrom: 'signed on this day, month or year or later',
  signedTo: 'signed on this day, month or year or earlier',
  filter: 'an AgreementFilter of schema.graphql as JSON, beside the others',
} as const;

const upper = (values: readonly string[] | null) => values?.map((value) => value.toUpperCase()) ?? null;

/** A party by what somebody types: an id, or a name. */
export function partyRef(text: string): { id: string } | { name: string } {
  return /^(?:country|organization):/.test(text) ? { id: text } : { name: text };
}

/** Time arguments as variables. */
export function timeVariables(parameters: Parameters): Record<string, unknown> {
  return { asOf: parameters.one('asOf'), knownAt: parameters.one('knownAt') };
}

/** The AgreementFilter that the parameters make; null where they say nothing. */
export function agreementFilter(parameters: Parameters): Record<string, unknown> | null {
  const parties = [
    ...parameters.texts('party').map(partyRef),
    ...(upper(parameters.list('country')) ?? []).map((country) => ({ country })),
  ];
  const sectors = parameters.list('sector');
  const [from, to] = [parameters.one('signedFrom'), parameters.one('signedTo')];
  const also = parameters.object('filter');
  const filter = {
    kind: upper(parameters.list('kind')),
    status: upper(parameters.list('status')),
    sector: sectors && { in: sectors },
    signedOn: from || to ? { from, to } : null,
    parties: parties.length > 0 ? parties : null,
    and: also && [also],
  };
  const set = Object.entries(filter).filter(([, value]) => value !== null);
  return set.length > 0 ? Object.fromEntries(set) : null;
}

/** Names of an enum as they are typed: in any case. */
export function enumNames(parameters: Parameters, name: string): readonly string[] | null {
  return upper(parameters.list(name));
}
