import type { ReadJudgementsByPeopleRow } from '../graph/generated/statements.ts';
import type { Decision, PersonalJudgement } from '../model/judgement.ts';

/** A judgement by a person as the database keeps it. */
export function judgementOf(row: ReadJudgementsByPeopleRow): PersonalJudgement {
  const { id, author, at, reason, decision, undoneAt, undoneBy, undoneReason } = row;
  const undone = undoneAt === null ? null : { at: undoneAt, by: undoneBy!, reason: undoneReason! };
  return { id, author, at, reason, decision: JSON.parse(decision) as Decision, undone };
}
