import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../../errors.ts';
import { readChangesCount, readChangesPage } from '../../graph/generated/statements.ts';
import type { ChangeRecord } from '../../graph/records.ts';
import { normalizeInstant } from '../../model/instant.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { agreementFilter } from '../filters/agreement-filter.ts';
import type { AgreementFilter } from '../filters/inputs.ts';
import { cursorKinds } from '../lists.ts';
import { statementSource } from '../loaders/statement-source.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

const usualKinds: readonly string[] = ['AGREEMENT_KNOWN', 'STATUS_CHANGED'];
/** After every instant that can be written. */
const never = '~';

interface ChangeArguments extends ConnectionArguments {
  readonly from: string;
  readonly to?: string | null;
  readonly kinds?: readonly string[] | null;
  readonly filter?: AgreementFilter | null;
}

function instant(argument: string, text: string): string {
  const read = normalizeInstant(text);
  if (read !== null) return read;
  throw new AppError('BAD_USER_INPUT', `${argument}: expected an instant; got ${text}`);
}

/**
 * The field Query.changes; what is selected below is as it was known at `to`.
 * @throws AppError BAD_USER_INPUT where `from` is later than `to`, or as `agreementFilter` and `connect` do.
 */
export function changes(
  _root: unknown,
  args: ChangeArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Connection<ChangeRecord> {
  const from = instant('from', args.from);
  const to = typeof args.to === 'string' ? instant('to', args.to) : null;
  if (to !== null && from > to)
    throw new AppError(
      'BAD_USER_INPUT',
      `Expected a from that is not later than to; got from: ${args.from} and to: ${args.to}`,
    );
  const moment = context.moments.enter({ knownAt: args.to ?? null }, info);
  const source = statementSource(
    context.graph,
    { page: readChangesPage, count: readChangesCount },
    { from, to: to ?? never, kinds: [...new Set(args.kinds ?? usualKinds)] },
    async () => ({ filter: await agreementFilter(args.filter, context, moment) }),
  );
  return connect(source, args, cursorKinds.change, selectedFields(info));
}
