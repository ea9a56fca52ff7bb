import type { AgreementRow } from '../agreement-row.ts';
import { evidenceFor } from '../agreement-row.ts';
import type { Finding } from '../answer.ts';
import { countByStatus, describeAgreement, describeSearch } from '../describe-agreements.ts';
import { asksOfBinding, type FoundAgreements, findAgreements, loosened } from '../find-agreements.ts';
import type { RunOperation } from '../operation.ts';
import type { Question } from '../question.ts';
import { Refusal } from '../refusal.ts';
import { listed, numberWord, sentence } from '../wording.ts';
import { ranked } from './rank-agreements.ts';

const partial = (complete: boolean): string =>
  complete ? '' : ' Only the latest 2,000 were looked at: ask more narrowly for all.';

/** What the graph has instead where nothing is as it was asked for; empty where it has nothing. */
export async function otherwise(
  question: Question,
  run: RunOperation,
): Promise<{ text: string; rows: readonly AgreementRow[] }> {
  if (question.sides.length === 0) return { text: '', rows: [] };
  const { rows } = await findAgreements(loosened(question), run);
  if (rows.length === 0) return { text: '', rows };
  const what = rows.length > 3 ? countByStatus(rows) : listed(rows.map(describeAgreement));
  return { text: ` What there is: ${what}.`, rows };
}

function evidenceOf(rows: readonly AgreementRow[], { agreement }: Question): Finding['evidence'] {
  return rows.flatMap((row) => evidenceFor(row, agreement.statuses));
}

async function none(
  question: Question,
  found: FoundAgreements,
  run: RunOperation,
  opening: string,
): Promise<Finding> {
  const instead = await otherwise(question, run);
  return {
    text: `${opening}the graph tells of no ${sentence(describeSearch(question, 1))}${instead.text}`,
    operation: found.operation,
    nodes: [],
    evidence: [],
  };
}

/** Which agreements, or how many. */
export async function listAgreements(question: Question, run: RunOperation): Promise<Finding> {
  const found = await findAgreements(question, run);
  if (found.rows.length === 0)
    return none(question, found, run, question.asks === 'count' ? '0: ' : 'None: ');
  const rows = ranked(found.rows, question);
  const titles = listed(rows.map(describeAgreement));
  const counted = question.asks === 'count' && question.rank === null;
  const noun = describeSearch(question, rows.length);
  const text = counted
    ? `${rows.length} ${noun}: ${titles}.`
    : question.rank
      ? `${titles}.`
      : `${numberWord(rows.length)}: ${titles}.`;
  return {
    text: `${text}${partial(found.complete)}`,
    operation: found.operation,
    nodes: rows.map(({ id }) => id),
    evidence: evidenceOf(rows, question),
  };
}

/** Whether there is such an agreement. */
export async function whetherAgreement(question: Question, run: RunOperation): Promise<Finding> {
  if (
    question.sides.length === 0 &&
    question.agreement.words.length === 0 &&
    question.agreement.kinds === null &&
    question.agreement.statuses === null
  )
    throw new Refusal('It is not said whose agreement is meant: name a party.');
  const found = await findAgreements(question, run);
  if (found.rows.length === 0) {
    const missing = await none(question, found, run, 'No: ');
    return asksOfBinding(question) ? { ...missing, ...(await talksInstead(question, run)) } : missing;
  }
  return {
    text: `Yes: ${listed(found.rows.map(describeAgreement))}.${partial(found.complete)}`,
    operation: found.operation,
    nodes: found.rows.map(({ id }) => id),
    evidence: evidenceOf(found.rows, question),
  };
}

/** No signed one, but something else: which, with its sentences. */
async function talksInstead(question: Question, run: RunOperation): Promise<Partial<Finding>> {
  const { rows } = await findAgreements(
    { ...question, agreement: { ...question.agreement, statuses: null } },
    run,
  );
  if (rows.length === 0) return {};
  return {
    text: `No: the graph tells of no ${describeSearch(question, 1)}. What there is: ${listed(rows.map(describeAgreement))}.`,
    evidence: rows.flatMap((row) => evidenceFor(row, null)),
  };
}

/** Where the agreements stand, with their histories. */
export async function statusOfAgreements(question: Question, run: RunOperation): Promise<Finding> {
  const found = await findAgreements(question, run);
  if (found.rows.length === 0) return none(question, found, run, '');
  const rows = ranked(found.rows, question);
  const lines = rows.map((row) => {
    const history = row.statusHistory.map(({ status, on }) => (on ? `${status} ${on}` : status));
    return `${row.title}: ${history.length > 1 ? `${row.status} (${history.join(', then ')})` : (history[0] ?? row.status)}`;
  });
  return {
    text: `${listed(lines)}.`,
    operation: found.operation,
    nodes: rows.map(({ id }) => id),
    evidence: rows.flatMap((row) => row.statusHistory.map(({ evidence }) => evidence)),
  };
}

/** What agreements are about, as their sources word it. */
export async function subjectsOfAgreements(question: Question, run: RunOperation): Promise<Finding> {
  const found = await findAgreements(question, run);
  if (found.rows.length === 0) return none(question, found, run, '');
  return {
    text: `${listed(found.rows.map((row) => `${row.title}: ${row.subject ?? 'its subject is not told'}`))}.`,
    operation: found.operation,
    nodes: found.rows.map(({ id }) => id),
    evidence: evidenceOf(found.rows, question),
  };
}
