import type { GraphQLResolveInfo } from 'graphql';
import { composeStatement } from '../../graph/compose-statement.ts';
import { readAgreementsOfTies } from '../../graph/generated/statements.ts';
import { allOf, type Predicate } from '../../graph/predicate.ts';
import type { AgreementRecord, PartyRecord } from '../../graph/records.ts';
import { type Connection, connect, type Edge } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { explained } from '../empty/empty-answer.ts';
import { explainAgreementsOf } from '../empty/explain-agreements.ts';
import { explainPartners } from '../empty/explain-parties.ts';
import { tieFilter } from '../filters/agreement-filter.ts';
import type { AgreementFilter, PartnerFilter } from '../filters/inputs.ts';
import { agreementsOfPartyConditions, partnersConditions } from '../filters/list-conditions.ts';
import { known } from '../filters/moment-conditions.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource } from '../loaders/list-source.ts';
import type { Moment, TimeArguments } from '../moment.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

interface PartnerEdge extends Edge<PartyRecord> {
  readonly agreements: () => Promise<readonly AgreementRecord[]>;
}

/** Reads the agreements that tie a party and its partner; the ties of one tick under one filter take one statement. */
function readTie(
  party: string,
  partner: string,
  filter: AgreementFilter | null,
  context: ApiContext,
  moment: Moment,
): Promise<readonly AgreementRecord[]> {
  const tieKey = (tie: { readonly party: string; readonly partner: string }): string =>
    JSON.stringify([tie.party, tie.partner]);
  return context.loaders.batch<readonly AgreementRecord[]>(
    JSON.stringify([readAgreementsOfTies.name, filter, moment]),
    tieKey({ party, partner }),
    async (keys) => {
      const ties = keys.map((key) => {
        const [first, second] = JSON.parse(key) as [string, string];
        return { party: first, partner: second };
      });
      const tying = await tieFilter(filter, context, moment);
      const agreements: Predicate = allOf([tying, ...known('ties-known', moment)]);
      const composed = composeStatement(readAgreementsOfTies, { ties }, { holes: { agreements } });
      const found = new Map<string, AgreementRecord[]>();
      for (const row of await context.graph.read(composed.statement, composed.params)) {
        const key = tieKey(row);
        found.set(key, [...(found.get(key) ?? []), row.node]);
      }
      return found;
    },
    [],
  );
}

/** The fields of interface Party beside id and name, which its types share. */
export const partyFields = {
  agreements: (
    party: { readonly id: string },
    args: ConnectionArguments & TimeArguments & { readonly filter?: AgreementFilter | null },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<AgreementRecord> => {
    const moment = context.moments.enter(args, info);
    const filter = args.filter ?? null;
    const source = childSource(context.graph, context.loaders, childLists.agreementsOfParty, party.id, {
      key: JSON.stringify([filter, moment]),
      holes: () => agreementsOfPartyConditions(filter, context, moment),
    });
    return explained(connect(source, args, cursorKinds.agreement, selectedFields(info)), context, () =>
      explainAgreementsOf(party.id, { filter: filter ?? {}, moment }, context),
    );
  },

  partners: (
    party: { readonly id: string },
    args: ConnectionArguments & TimeArguments & { readonly filter?: PartnerFilter | null },
    context: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<PartyRecord> => {
    const moment = context.moments.enter(args, info);
    const filter = args.filter ?? null;
    const through = filter?.agreement ?? null;
    const source = childSource(context.graph, context.loaders, childLists.partners, party.id, {
      key: JSON.stringify([filter, moment]),
      holes: () => partnersConditions(filter, context, moment),
    });
    const page = connect<PartyRecord, PartnerEdge>(
      source,
      args,
      cursorKinds.party,
      selectedFields(info),
      (edge) => ({
        ...edge,
        agreements: () => readTie(party.id, edge.node.id, through, context, moment),
      }),
    );
    return explained(page, context, () => explainPartners(party.id, filter ?? {}, moment, context));
  },
};
