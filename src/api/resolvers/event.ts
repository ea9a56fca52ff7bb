import type { GraphQLResolveInfo } from 'graphql';
import { readEventsHost, readEventsParticipants } from '../../graph/generated/statements.ts';
import type { AgreementRecord, CountryRecord, EventRecord, ParticipantRecord } from '../../graph/records.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { agreementsOfEventConditions } from '../filters/list-conditions.ts';
import { narrowedTo } from '../filters/moment-conditions.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource, unconditional } from '../loaders/list-source.ts';
import { isNow } from '../moment.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';
import { countryOf } from './country.ts';
import { evidenceOfFact } from './evidence.ts';

/** type Event */
export const eventResolvers = {
  country: async (
    event: EventRecord,
    _args: unknown,
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<CountryRecord | null> => {
    const narrowed = narrowedTo('known', 'fact-known', context.moments.at(info));
    if (!narrowed || event.countryCode === null) return countryOf(event.countryCode, context);
    return countryOf(await context.loaders.one(readEventsHost, event.id, narrowed), context);
  },
  participants: (
    event: EventRecord,
    _args: unknown,
    { loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Promise<readonly ParticipantRecord[]> =>
    loaders.many(readEventsParticipants, event.id, narrowedTo('known', 'fact-known', moments.at(info))),
  agreements: (
    event: EventRecord,
    args: ConnectionArguments,
    { graph, loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<AgreementRecord> => {
    const moment = moments.at(info);
    const conditions = isNow(moment)
      ? unconditional
      : {
          key: JSON.stringify(moment),
          holes: () => agreementsOfEventConditions(moment),
        };
    const source = childSource(graph, loaders, childLists.agreementsOfEvent, event.id, conditions);
    return connect(source, args, cursorKinds.agreement, selectedFields(info));
  },
  evidence: evidenceOfFact,
};
