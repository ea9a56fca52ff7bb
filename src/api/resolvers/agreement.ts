import {
  readEventsOfAgreement,
  readPartiesOfAgreement,
  readStatusChangesOfAgreement,
  readUnnamedPartiesOfAgreement,
} from '../../graph/generated/statements.ts';
import type {
  AgreementRecord,
  CountryRecord,
  EventRecord,
  EvidenceRecord,
  PartyRecord,
  StatusChangeRecord,
  UnnamedPartyRecord,
} from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import { childLists } from '../lists.ts';
import { childSource, unconditional } from '../loaders/list-source.ts';
import { countryOf } from './country.ts';
import { evidenceOfFact } from './evidence.ts';

/** type Agreement */
export const agreementResolvers = {
  statusHistory: (
    agreement: AgreementRecord,
    _args: unknown,
    { loaders }: ApiContext,
  ): Promise<readonly StatusChangeRecord[]> => loaders.many(readStatusChangesOfAgreement, agreement.id),
  parties: (
    agreement: AgreementRecord,
    _args: unknown,
    { loaders }: ApiContext,
  ): Promise<readonly PartyRecord[]> => loaders.many(readPartiesOfAgreement, agreement.id),
  unnamedParties: (
    agreement: AgreementRecord,
    _args: unknown,
    { loaders }: ApiContext,
  ): Promise<readonly UnnamedPartyRecord[]> => loaders.many(readUnnamedPartiesOfAgreement, agreement.id),
  event: (agreement: AgreementRecord, _args: unknown, { loaders }: ApiContext): Promise<EventRecord | null> =>
    loaders.one(readEventsOfAgreement, agreement.id),
  evidence: evidenceOfFact,
};

/** type StatusChange */
export const statusChangeResolvers = {
  evidence: async (
    change: StatusChangeRecord,
    _args: unknown,
    { graph, loaders }: ApiContext,
  ): Promise<EvidenceRecord | null> => {
    const source = childSource(graph, loaders, childLists.evidenceOfFact, change.id, unconditional);
    const rows = await source.read({ limit: 1, fromEnd: false, after: null, before: null, inclusive: false });
    return rows[0]?.node ?? null;
  },
};

/** type UnnamedParty */
export const unnamedPartyResolvers = {
  country: (
    unnamed: UnnamedPartyRecord,
    _args: unknown,
    context: ApiContext,
  ): Promise<CountryRecord | null> => countryOf(unnamed.countryCode, context),
};
