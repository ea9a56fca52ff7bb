import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../../errors.ts';
import { readCompareCount, readComparePage, readPartiesById } from '../../graph/generated/statements.ts';
import { allOf } from '../../graph/predicate.ts';
import type { AgreementRecord, PartyRecord } from '../../graph/records.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { type Counted, countAgreements } from '../counts/count-agreements.ts';
import type { Dimension } from '../counts/dimensions.ts';
import { explained } from '../empty/empty-answer.ts';
import { explainAgreements } from '../empty/explain-agreements.ts';
import { agreementListSelection, tieFilter } from '../filters/agreement-filter.ts';
import type { AgreementFilter, PartyRef } from '../filters/inputs.ts';
import { known } from '../filters/moment-conditions.ts';
import { resolveOneParty } from '../filters/one-party.ts';
import { cursorKinds, rootLists } from '../lists.ts';
import { rootSource } from '../loaders/list-source.ts';
import { statementSource } from '../loaders/statement-source.ts';
import type { Moment, TimeArguments } from '../moment.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

const mostDimensions = 3;
const mostRows = 1_000;

interface CompareArguments extends TimeArguments {
  readonly a: PartyRef;
  readonly b: PartyRef;
  readonly filter?: AgreementFilter | null;
}

/** Two parties at a moment, and what narrows the agreements that are looked at. */
interface Compared {
  readonly a: string;
  readonly b: string;
  readonly filter: AgreementFilter | null;
  readonly moment: Moment;
}

/** The filter narrowed to agreements with these parties. */
function withParties(filter: AgreementFilter | null, ids: readonly string[]): AgreementFilter {
  return { parties: ids.map((id) => ({ id })), ...(filter ? { and: [filter] } : {}) };
}

async function countsOf(
  id: string,
  groupBy: readonly Dimension[],
  { filter, moment }: Compared,
  context: ApiContext,
): Promise<readonly Counted[]> {
  if (groupBy.length > mostDimensions)
    throw new AppError(
      'BAD_USER_INPUT',
      `groupBy: expected ${mostDimensions} dimensions at most; got ${groupBy.length}`,
    );
  const question = { by: groupBy, filter: withParties(filter, [id]), moment, limit: mostRows };
  const rows = await countAgreements(question, context);
  return groupBy.length === 0 && rows.length === 0 ? [{ key: [], count: 0 }] : rows;
}

/** One of the two as the schema's ComparedParty has it. */
function sideOf(id: string, compared: Compared, context: ApiContext) {
  return {
    party: () => context.loaders.one<PartyRecord>(readPartiesById, id),
    counts: ({ groupBy }: { readonly groupBy: readonly Dimension[] }) =>
      countsOf(id, groupBy, compared, context),
  };
}

function agreementsBetween(
  { a, b, filter, moment }: Compared,
  args: ConnectionArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Connection<AgreementRecord> {
  const asked = withParties(filter, [a, b]);
  const source = rootSource(context.graph, rootLists.agreements, () =>
    agreementListSelection(asked, context, moment),
  );
  return explained(connect(source, args, cursorKinds.agreement, selectedFields(info)), context, () =>
    explainAgreements({ filter: asked, ties: false, moment }, context),
  );
}

function commonPartners(
  { a, b, filter, moment }: Compared,
  args: ConnectionArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Connection<PartyRecord> {
  const list = { page: readComparePage, count: readCompareCount };
  const source = statementSource(context.graph, list, { a, b }, async () => ({
    agreements: allOf([await tieFilter(filter, context, moment), ...known('ties-known', moment)]),
  }));
  return connect(source, args, cursorKinds.party, selectedFields(info));
}

/**
 * The field Query.compare; null where one of the two is nobody.
 * @throws AppError BAD_USER_INPUT for a reference to several, or as `agreementFilter` does.
 */
export async function compare(
  _root: unknown,
  args: CompareArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
) {
  const moment = context.moments.enter(args, info);
  const [a, b] = await Promise.all([
    resolveOneParty(args.a, context, 'a'),
    resolveOneParty(args.b, context, 'b'),
  ]);
  if (!a || !b) return null;
  const compared: Compared = { a: a.id, b: b.id, filter: args.filter ?? null, moment };
  return {
    a: sideOf(a.id, compared, context),
    b: sideOf(b.id, compared, context),
    agreements: (page: ConnectionArguments, _context: unknown, inner: GraphQLResolveInfo) =>
      agreementsBetween(compared, page, context, inner),
    commonPartners: (page: ConnectionArguments, _context: unknown, inner: GraphQLResolveInfo) =>
      commonPartners(compared, page, context, inner),
  };
}
