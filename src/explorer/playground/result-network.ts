import { agreementParties } from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { addressOf } from '../state/address.ts';
import { initialState } from '../state/explorer-state.ts';
import { placeAround } from '../state/placement.ts';
import type { SentOperation } from '../state/playground/code-samples.ts';
import { idsIn } from '../state/playground/result-table.ts';
import { withIds } from './with-ids.ts';

/** The most agreements whose parties are looked up; the API takes no more ids at once. */
const mostAgreements = 100;
const mostParties = 300;

async function partiesIn(data: unknown): Promise<string[]> {
  const parties = idsIn(data, ['country', 'organization']);
  const ids = idsIn(data, ['agreement']).slice(0, mostAgreements);
  if (ids.length === 0) return parties;
  const { nodes } = await send(agreementParties, { ids });
  const further = nodes.flatMap((node) =>
    node && 'parties' in node ? node.parties.map(({ id }) => id) : [],
  );
  return [...new Set([...parties, ...further])];
}

/**
 * The address of the explorer with every party of a result, and of the agreements in it, laid out; null where there is none.
 * Where the operation asked for no ids, it is sent again with them.
 */
export async function addressOfResult(operation: SentOperation, data: unknown): Promise<string | null> {
  let parties = await partiesIn(data);
  if (parties.length === 0) {
    const { query, ...rest } = operation;
    const asked = { name: rest.operationName ?? '', document: await withIds(query) };
    parties = await partiesIn(await send(asked, rest.variables ?? {}));
  }
  if (parties.length === 0) return null;
  const nodes = placeAround(parties.slice(0, mostParties), { x: 0, y: 0 }, 0);
  const address = addressOf({
    ...initialState,
    view: 'network',
    canvas: { nodes, hidden: [] },
    unsettled: true,
  });
  return `./#${address}`;
}
