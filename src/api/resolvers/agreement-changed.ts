import { AppError } from '../../errors.ts';
import { composeStatement } from '../../graph/compose-statement.ts';
import { readAgreementsAmong } from '../../graph/generated/statements.ts';
import type { AgreementRecord } from '../../graph/records.ts';
import { type ApiContext, renewContext } from '../context.ts';
import { agreementFilter } from '../filters/agreement-filter.ts';
import type { AgreementFilter } from '../filters/inputs.ts';
import { now } from '../moment.ts';

/** The agreements with these ids that the filter lets through, as they are now. */
async function readAmong(
  ids: readonly string[],
  filter: AgreementFilter | null,
  context: ApiContext,
): Promise<readonly AgreementRecord[]> {
  const holes = { filter: await agreementFilter(filter, context, now) };
  if (ids.length === 0) return [];
  const composed = composeStatement(readAgreementsAmong, { ids }, { holes });
  return (await context.graph.read(composed.statement, composed.params)).map(({ node }) => node);
}

/** type Subscription */
export const subscriptionResolvers = {
  agreementChanged: {
    subscribe: async (
      _root: unknown,
      { filter = null }: { readonly filter?: AgreementFilter | null },
      context: ApiContext & { readonly request?: Request },
    ) => {
      const { feed } = context;
      if (!feed) {
        throw new AppError(
          'BAD_REQUEST',
          'Expected a server to listen to; a single operation cannot listen.',
        );
      }
      // A filter that says nothing is told before anybody listens.
      await readAmong([], filter, context);
      return feed.listen(async (ids) => {
        await context.asking.stillMay();
        renewContext(context, feed.gate);
        return readAmong(ids, filter, context);
      }, context.request?.signal);
    },
    resolve: (agreement: AgreementRecord): AgreementRecord => agreement,
  },
};
