import { evidenceFor } from '../agreement-row.ts';
import type { Finding } from '../answer.ts';
import { countByStatus, describeAgreement } from '../describe-agreements.ts';
import { findAgreements } from '../find-agreements.ts';
import type { RunOperation } from '../operation.ts';
import type { Question } from '../question.ts';
import { Refusal } from '../refusal.ts';
import { listed } from '../wording.ts';
import { listCommon } from './list-parties.ts';

/** Two side by side: what each has, what they have with each other, and their common partners. */
export async function compareParties(question: Question, run: RunOperation): Promise<Finding> {
  const [first, second] = question.sides;
  if (!first || !second || question.sides.length !== 2)
    throw new Refusal('I can compare two at a time: name an organization or a country twice.');
  const [ofFirst, ofSecond, between, common] = await Promise.all([
    findAgreements({ ...question, sides: [first] }, run),
    findAgreements({ ...question, sides: [second] }, run),
    findAgreements(question, run),
    listCommon(question, run),
  ]);
  const tell = (name: string, rows: typeof between.rows): string =>
    `${name}: ${rows.length} ${rows.length === 1 ? 'agreement' : 'agreements'}${rows.length > 0 ? ` (${countByStatus(rows)})` : ''}.`;
  const joint =
    between.rows.length > 0
      ? `Between them: ${listed(between.rows.map(describeAgreement))}.`
      : 'Between them: none.';
  return {
    text: `${tell(first.text, ofFirst.rows)} ${tell(second.text, ofSecond.rows)} ${joint} Partners in common: ${common.nodes.length === 0 ? 'none.' : common.text}`,
    operation: between.operation,
    nodes: [...between.rows.map(({ id }) => id), ...common.nodes],
    evidence: [...between.rows.flatMap((row) => evidenceFor(row, null)), ...common.evidence],
  };
}
