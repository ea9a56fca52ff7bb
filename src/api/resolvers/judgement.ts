import { readJudgementsByPeople, readRedirected, readRedirectsTo } from '../../graph/generated/statements.ts';
import type { JudgementRecord } from '../../graph/records.ts';
import type { ApiContext } from '../context.ts';
import { evidenceOfFact } from './evidence.ts';
import { nodeOf } from './query-nodes.ts';

/** type Judgement */
export const judgementResolvers = {
  about: (judgement: JudgementRecord, _args: unknown, context: ApiContext) =>
    Promise.all(judgement.about.map((id) => nodeOf(id, context))),
  evidence: evidenceOfFact,
};

/** What people decided about an entity under any id that it has or had, the oldest first. */
export async function historyOf(
  _root: unknown,
  { id }: { readonly id: string },
  { graph, loaders }: ApiContext,
) {
  const current = (await loaders.one<string>(readRedirected, id)) ?? id;
  const earlier = await graph.read(readRedirectsTo, { to: current });
  const ids = new Set([id, current, ...earlier.map((row) => row.id)]);
  const decided = await graph.read(readJudgementsByPeople, {});
  return decided
    .filter(({ about }) => about.some((one) => ids.has(one)))
    .map(({ decision, ...row }) => ({ ...row, action: actionOf(decision) }));
}

/** The enum value of what was decided: merge-agreements is MERGE_AGREEMENTS. */
function actionOf(decision: string): string {
  return (JSON.parse(decision) as { action: string }).action.toUpperCase().replaceAll('-', '_');
}
