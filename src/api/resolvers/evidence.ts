import type { GraphQLResolveInfo } from 'graphql';
import type { EvidenceRecord } from '../../graph/records.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { childSource, unconditional } from '../loaders/list-source.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

/** The field evidence of everything that claims support. */
export function evidenceOfFact(
  fact: { readonly id: string },
  args: ConnectionArguments,
  { graph, loaders }: ApiContext,
  info: GraphQLResolveInfo,
): Connection<EvidenceRecord> {
  const source = childSource(graph, loaders, childLists.evidenceOfFact, fact.id, unconditional);
  return connect(source, args, cursorKinds.evidence, selectedFields(info));
}
