import { readJudgementsAboutEntity } from '../../graph/generated/statements.ts';
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
export async function historyOf(_root: unknown, { id }: { readonly id: string }, { graph }: ApiContext) {
  const decided = await graph.read(readJudgementsAboutEntity, { id });
  return decided.map(({ decision, ...row }) => ({ ...row, action: actionOf(decision) }));
}

/** The enum value of what was decided: merge-agreements is MERGE_AGREEMENTS. */
function actionOf(decision: string): string {
  return (JSON.parse(decision) as { action: string }).action.toUpperCase().replaceAll('-', '_');
}
