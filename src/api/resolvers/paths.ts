import type { GraphQLResolveInfo } from 'graphql';
import { composeStatement } from '../../graph/compose-statement.ts';
import { readAgreementsById, readPartiesById, readPathsTies } from '../../graph/generated/statements.ts';
import type { AgreementRecord, PartyRecord } from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import { tieFilter } from '../filters/agreement-filter.ts';
import type { AgreementFilter, PartyRef } from '../filters/inputs.ts';
import { known } from '../filters/moment-conditions.ts';
import { resolveOneParty } from '../filters/one-party.ts';
import { within } from '../filters/within.ts';
import type { Moment, TimeArguments } from '../moment.ts';
import { findChains, type ReadTies } from '../paths/find-chains.ts';
import type { Chain } from '../paths/list-chains.ts';

const longestChain = 6;
const usualLongestChain = 4;
const mostChains = 100;
const usualChains = 5;
/** Agreements of one party that are gone through at most, the latest first. */
const mostOfParty = 20_000;

interface PathArguments extends TimeArguments {
  readonly from: PartyRef;
  readonly to: PartyRef;
  readonly maxLength?: number | null;
  readonly through?: AgreementFilter | null;
  readonly first?: number | null;
}

/** A chain as the schema's Path has it. */
interface Path {
  readonly length: number;
  readonly parties: () => Promise<readonly (PartyRecord | null)[]>;
  readonly steps: () => Promise<readonly (AgreementRecord | null)[]>;
}

/** Reads ties under the filter; all statements of one search are alike but for their ids. */
function tieReader(through: PathArguments['through'], context: ApiContext, moment: Moment): ReadTies {
  const agreements = tieFilter(through, context, moment);
  return async (ids) => {
    const [bothKnown] = known('ties-known', moment);
    const composed = composeStatement(
      readPathsTies,
      { ids, most: mostOfParty },
      { holes: { agreements: await agreements, ...(bothKnown ? { known: bothKnown } : {}) } },
    );
    const [row] = await context.graph.read(composed.statement, composed.params);
    return row!;
  };
}

function toPath({ parties, agreements }: Chain, { loaders }: ApiContext): Path {
  return {
    length: agreements.length,
    parties: () => Promise.all(parties.map((id) => loaders.one<PartyRecord>(readPartiesById, id))),
    steps: () => Promise.all(agreements.map((id) => loaders.one<AgreementRecord>(readAgreementsById, id))),
  };
}

/**
 * The field Query.paths.
 * @throws AppError BAD_USER_INPUT for a length or number out of range, a reference to several, or as `agreementFilter` does.
 */
export async function paths(
  _root: unknown,
  args: PathArguments,
  context: ApiContext,
  info: GraphQLResolveInfo,
): Promise<readonly Path[]> {
  const maxLength = within('maxLength', args.maxLength ?? usualLongestChain, 1, longestChain);
  const most = within('first', args.first ?? usualChains, 0, mostChains);
  const moment = context.moments.enter(args, info);
  const [from, to] = await Promise.all([
    resolveOneParty(args.from, context, 'from'),
    resolveOneParty(args.to, context, 'to'),
  ]);
  if (!from || !to) return [];
  const readTies = tieReader(args.through, context, moment);
  const chains = await findChains({ from: from.id, to: to.id }, { maxLength, most }, readTies);
  return chains.map((chain) => toPath(chain, context));
}
