import type { GraphQLResolveInfo } from 'graphql';
import { requireScope } from '../../access/caller.ts';
import { AppError } from '../../errors.ts';
import { readAuditCount, readAuditPage } from '../../graph/generated/statements.ts';
import type { AuditRecord } from '../../graph/records.ts';
import { normalizeInstant } from '../../model/instant.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import { cursorKinds } from '../lists.ts';
import { statementSource } from '../loaders/statement-source.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';

interface AuditArguments extends ConnectionArguments {
  readonly filter?: {
    readonly from?: string | null;
    readonly to?: string | null;
    readonly outcomes?: readonly string[] | null;
    readonly fields?: readonly string[] | null;
    readonly callers?: readonly string[] | null;
  } | null;
}

/** Before and after every instant that can be written. */
const [always, never] = ['', '~'];

function instant(argument: string, text: string): string {
  const read = normalizeInstant(text);
  if (read !== null) return read;
  throw new AppError('BAD_USER_INPUT', `${argument}: expected an instant; got ${text}`);
}

/**
 * The field Query.auditLog.
 * @throws AppError UNAUTHENTICATED or FORBIDDEN without the scope admin, BAD_USER_INPUT as `connect` does.
 */
export function auditLog(
  _root: unknown,
  args: AuditArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Connection<AuditRecord> {
  requireScope(context.asking.caller, 'admin', 'auditLog');
  const { from, to, outcomes, fields, callers } = args.filter ?? {};
  const params = {
    from: from ? instant('from', from) : always,
    to: to ? instant('to', to) : never,
    outcomes: outcomes ?? [],
    fields: fields ?? [],
    callers: callers ?? [],
  };
  const list = { page: readAuditPage, count: readAuditCount };
  const source = statementSource(context.graph, list, params, async () => ({}));
  return connect(source, args, cursorKinds.audit, selectedFields(info));
}
