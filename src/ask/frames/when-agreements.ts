import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import { type AgreementRow, evidenceFor } from '../agreement-row.ts';
import type { Finding } from '../answer.ts';
import { describeSearch, statusWords } from '../describe-agreements.ts';
import { asksOfBinding, findAgreements } from '../find-agreements.ts';
import type { RunOperation } from '../operation.ts';
import type { Question } from '../question.ts';
import { listed, numberWord, sentence } from '../wording.ts';
import { otherwise } from './list-agreements.ts';

/** The day of what is asked: of signing, or of the change to one of these statuses. */
function dayOf(row: AgreementRow, statuses: readonly AgreementStatus[] | null): string | null {
  if (statuses === null || statuses.includes('SIGNED'))
    return (
      row.signedOn ??
      row.statusHistory.find(({ status }) => status === (statuses ? 'SIGNED' : row.status))?.on ??
      null
    );
  return row.statusHistory.findLast(({ status }) => statuses.includes(status))?.on ?? null;
}

const told = (row: AgreementRow, statuses: readonly AgreementStatus[] | null): string => {
  const day = dayOf(row, statuses);
  if (day !== null) return `${day} (${row.title})`;
  const other = row.statusHistory.findLast(({ on }) => on !== null);
  return `the day is not told (${row.title}${other ? `: ${statusWords[other.status]} ${other.on}` : ''})`;
};

function ordered(rows: readonly AgreementRow[], { rank, agreement }: Question): readonly AgreementRow[] {
  if (rank !== 'earliest' && rank !== 'latest') return rows;
  const dated = rows.filter((row) => dayOf(row, agreement.statuses) !== null);
  const day = (row: AgreementRow): string => dayOf(row, agreement.statuses)!;
  const sorted = dated.toSorted((a, b) => day(a).localeCompare(day(b)));
  return (rank === 'earliest' ? sorted : sorted.reverse()).slice(0, 1);
}

/** What was ended was signed before: its signing is in its history, though it no longer stands. */
async function everSigned(question: Question, run: RunOperation): Promise<readonly AgreementRow[]> {
  const { rows } = await findAgreements(
    { ...question, agreement: { ...question.agreement, statuses: null } },
    run,
  );
  return rows.filter(
    (row) => row.signedOn !== null || row.statusHistory.some(({ status }) => status === 'SIGNED'),
  );
}

async function notYet(
  question: Question,
  run: RunOperation,
): Promise<Pick<Finding, 'text' | 'nodes' | 'evidence'>> {
  if (question.agreement.statuses?.includes('PLANNED')) {
    const already = await everSigned(question, run);
    if (already.length > 0)
      return {
        text: `It is signed already: ${listed(already.map((row) => told(row, ['SIGNED'])))}.`,
        nodes: already.map(({ id }) => id),
        evidence: already.flatMap((row) => evidenceFor(row, ['SIGNED'])),
      };
  }
  const { rows } = await findAgreements(
    { ...question, agreement: { ...question.agreement, statuses: ['PLANNED'] } },
    run,
  );
  if (rows.length > 0)
    return {
      text: `Not yet, as far as the graph tells; planned for ${listed(rows.map((row) => told(row, ['PLANNED'])))}.`,
      nodes: rows.map(({ id }) => id),
      evidence: rows.flatMap((row) => evidenceFor(row, ['PLANNED'])),
    };
  const instead = await otherwise(question, run);
  return {
    text: `The graph tells of no ${sentence(describeSearch(question, 1))}${instead.text}`,
    nodes: [],
    evidence: [],
  };
}

/** When something was signed, or came to its status. */
export async function whenAgreements(question: Question, run: RunOperation): Promise<Finding> {
  const { statuses } = question.agreement;
  const found = await findAgreements(question, run);
  const binding = asksOfBinding(question);
  const rows = found.rows.length > 0 || !binding ? found.rows : await everSigned(question, run);
  if (rows.length === 0) return { operation: found.operation, ...(await notYet(question, run)) };
  const chosen = ordered(rows, question);
  const days = listed(chosen.map((row) => told(row, statuses)));
  const what =
    statuses && !binding
      ? ` ${listed(
          statuses.map((status) => statusWords[status]),
          'or',
        )}`
      : '';
  return {
    text: chosen.length === 1 ? sentence(days) : `${numberWord(chosen.length)}${what}: ${days}.`,
    operation: found.operation,
    nodes: chosen.map(({ id }) => id),
    evidence: chosen.flatMap((row) => evidenceFor(row, statuses)),
  };
}

/** Where agreements were signed: the place of the event at which that was. */
export async function whereAgreements(question: Question, run: RunOperation): Promise<Finding> {
  const found = await findAgreements(question, run);
  if (found.rows.length === 0)
    return {
      text: `The graph tells of no ${sentence(describeSearch(question, 1))}`,
      operation: found.operation,
      nodes: [],
      evidence: [],
    };
  const place = ({ event, title }: AgreementRow): string => {
    const where = [event?.place, event?.country?.name].filter(Boolean).join(', ');
    return where === '' ? `where is not told (${title})` : `${where} (${title})`;
  };
  return {
    text: `${listed(found.rows.map(place))}.`,
    operation: found.operation,
    nodes: found.rows.map(({ id }) => id),
    evidence: found.rows.flatMap((row) => evidenceFor(row, question.agreement.statuses)),
  };
}
