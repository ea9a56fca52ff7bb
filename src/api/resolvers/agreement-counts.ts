import type { GraphQLResolveInfo } from 'graphql';
import { AppError } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import { type Counted, countAgreements } from '../counts/count-agreements.ts';
import type { Dimension } from '../counts/dimensions.ts';
import type { AgreementFilter } from '../filters/inputs.ts';
import type { TimeArguments } from '../moment.ts';

/** The most rows of one answer. */
const mostRows = 10_000;
/** As many as there are: more would only repeat. */
const mostDimensions = 7;

interface CountArguments extends TimeArguments {
  readonly groupBy: readonly Dimension[];
  readonly filter?: AgreementFilter | null;
  readonly first?: number | null;
}

function checkArguments({ groupBy, first }: CountArguments): void {
  if (groupBy.length > mostDimensions)
    throw new AppError(
      'BAD_USER_INPUT',
      `groupBy: expected ${mostDimensions} dimensions at most; got ${groupBy.length}`,
    );
  if (typeof first === 'number' && (first < 0 || first > mostRows))
    throw new AppError('BAD_USER_INPUT', `first: expected a number from 0 to ${mostRows}; got ${first}`);
}

/**
 * The field Query.agreementCounts: every row, or the `first` ones.
 * @throws AppError BAD_USER_INPUT for too many dimensions or rows, or as `agreementFilter` does.
 */
export async function agreementCounts(
  _root: unknown,
  args: CountArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly Counted[]> {
  checkArguments(args);
  const moment = context.moments.enter(args, info);
  const limit = args.first ?? mostRows + 1;
  const rows = await countAgreements({ by: args.groupBy, filter: args.filter, moment, limit }, context);
  // Of nothing, too, there is one row where nothing tells rows apart.
  if (args.groupBy.length === 0 && rows.length === 0 && limit > 0) return [{ key: [], count: 0 }];
  if (rows.length <= mostRows) return rows;
  throw new AppError(
    'BAD_USER_INPUT',
    `groupBy: expected ${mostRows} combinations at most; there are more. Narrow the filter, take fewer dimensions, or set first.`,
    { details: { largest: mostRows } },
  );
}
