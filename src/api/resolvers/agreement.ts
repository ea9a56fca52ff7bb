import type { GraphQLResolveInfo } from 'graphql';
import {
  readAgreementsThen,
  readEventsOfAgreement,
  readPartiesOfAgreement,
  readStatusChangesOfAgreement,
  readUnnamedPartiesOfAgreement,
} from '../../graph/generated/statements.ts';
import type {
  AgreementRecord,
  AgreementThenRecord,
  CountryRecord,
  EventRecord,
  EvidenceRecord,
  PartyRecord,
  StatusChangeRecord,
  UnnamedPartyRecord,
} from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import { hereBy, narrowedTo, narrowedToVisible } from '../filters/moment-conditions.ts';
import { childLists } from '../lists.ts';
import { childSource } from '../loaders/list-source.ts';
import type { Placed } from '../moment.ts';
import { countryOf } from './country.ts';
import { evidenceOfFact } from './evidence.ts';
import { reportsOfAgreement } from './reports.ts';

/** Where the agreement stood at the moment of the field; as it stands, where that is now. */
async function standing(
  agreement: AgreementRecord,
  { loaders, moments }: ApiContext,
  info: Placed,
): Promise<AgreementThenRecord> {
  const narrowed = narrowedToVisible(moments.at(info));
  if (!narrowed) return agreement;
  // Lists below a moment hold what was there then; only a graph that changes between two statements leaves nothing.
  return (await loaders.one(readAgreementsThen, agreement.id, narrowed)) ?? agreement;
}

/** type Agreement */
export const agreementResolvers = {
  status: async (
    agreement: AgreementRecord,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<string> => (await standing(agreement, context, info)).status,
  signedOn: async (
    agreement: AgreementRecord,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<string | null> => (await standing(agreement, context, info)).signedOn,
  statusHistory: (
    agreement: AgreementRecord,
    _args: unknown,
    { loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<readonly StatusChangeRecord[]> =>
    loaders.many(readStatusChangesOfAgreement, agreement.id, narrowedToVisible(moments.at(info))),
  parties: (
    agreement: AgreementRecord,
    _args: unknown,
    { loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<readonly PartyRecord[]> =>
    loaders.many(readPartiesOfAgreement, agreement.id, narrowedTo('known', 'fact-known', moments.at(info))),
  unnamedParties: (
    agreement: AgreementRecord,
    _args: unknown,
    { loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<readonly UnnamedPartyRecord[]> =>
    loaders.many(
      readUnnamedPartiesOfAgreement,
      agreement.id,
      narrowedTo('known', 'unnamed-known', moments.at(info)),
    ),
  event: (
    agreement: AgreementRecord,
    _args: unknown,
    { loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<EventRecord | null> =>
    loaders.one(readEventsOfAgreement, agreement.id, narrowedTo('known', 'fact-known', moments.at(info))),
  reports: reportsOfAgreement,
  evidence: evidenceOfFact,
};

/** type StatusChange */
export const statusChangeResolvers = {
  evidence: async (
    change: StatusChangeRecord,
    _args: unknown,
    { graph, loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<EvidenceRecord | null> => {
    const here = hereBy(moments.at(info));
    const source = childSource(graph, loaders, childLists.evidenceOfFact, change.id, here);
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
