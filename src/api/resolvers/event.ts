import type { GraphQLResolveInfo } from 'graphql';
import { readEventsParticipants } from '../../graph/generated/statements.ts';
import type { AgreementRecord, CountryRecord, EventRecord, ParticipantRecord } from '../../graph/records.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource, unconditional } from '../loaders/list-source.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';
import { countryOf } from './country.ts';
import { evidenceOfFact } from './evidence.ts';

/** type Event */
export const eventResolvers = {
  country: (event: EventRecord, _args: unknown, context: ApiContext): Promise<CountryRecord | null> =>
    countryOf(event.countryCode, context),
  participants: (
    event: EventRecord,
    _args: unknown,
    { loaders }: ApiContext,
  ): Promise<readonly ParticipantRecord[]> => loaders.many(readEventsParticipants, event.id),
  agreements: (
    event: EventRecord,
    args: ConnectionArguments,
    { graph, loaders }: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<AgreementRecord> =>
    connect(
      childSource(graph, loaders, childLists.agreementsOfEvent, event.id, unconditional),
      args,
      cursorKinds.agreement,
      selectedFields(info),
    ),
  evidence: evidenceOfFact,
};
