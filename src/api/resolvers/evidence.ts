import type { GraphQLResolveInfo } from 'graphql';
import type { EvidenceRecord } from '../../graph/records.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { hereBy } from '../filters/moment-conditions.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource } from '../loaders/list-source.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

/** The field evidence of everything that claims support: passages of articles that were here at the moment. */
export function evidenceOfFact(
  fact: { readonly id: string },
  args: ConnectionArguments,
  { graph, loaders, moments }: ApiContext,
  info: GraphQLResolveInfo,
): Connection<EvidenceRecord> {
  const here = hereBy(moments.at(info));
  const source = childSource(graph, loaders, childLists.evidenceOfFact, fact.id, here);
  return connect(source, args, cursorKinds.evidence, selectedFields(info));
}
