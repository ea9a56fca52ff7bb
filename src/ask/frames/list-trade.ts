import { periodOf } from '../../model/partial-date.ts';
import type { AskEvidence, Finding } from '../answer.ts';
import { fetchPages } from '../fetch-pages.ts';
import { type RunOperation, tradeOperation } from '../operation.ts';
import type { Question } from '../question.ts';
import { Refusal } from '../refusal.ts';
import { listed } from '../wording.ts';

interface TradeRow {
  readonly id: string;
  readonly flow: 'TURNOVER' | 'EXPORT' | 'IMPORT';
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly amount: number | null;
  readonly currency: string | null;
  readonly comparator: 'EXACT' | 'OVER' | 'UNDER' | 'ABOUT';
  readonly changePercent: number | null;
  readonly period: string | null;
  readonly evidence: { readonly nodes: readonly AskEvidence[] };
}

const comparators = { EXACT: '', OVER: 'more than ', UNDER: 'less than ', ABOUT: 'about ' } as const;
const number = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** `107 million USD`. */
function money(amount: number, currency: string | null): string {
  const [unit, name] =
    amount >= 1e9
      ? ([1e9, ' billion'] as const)
      : amount >= 1e6
        ? ([1e6, ' million'] as const)
        : ([1, ''] as const);
  return `${number.format(amount / unit)}${name} ${currency ?? ''}`.trim();
}

function describe({
  flow,
  countries,
  amount,
  currency,
  comparator,
  changePercent,
  period,
}: TradeRow): string {
  const figure = amount === null ? '' : `${comparators[comparator]}${money(amount, currency)}`;
  const change =
    changePercent === null ? '' : `${changePercent < 0 ? 'down' : 'up'} ${Math.abs(changePercent)}%`;
  const facts = [figure, change, period].filter((part) => part).join(', ');
  const [one, other] = countries.map(({ name }) => name);
  const what = {
    TURNOVER: `${one} and ${other}`,
    EXPORT: `exports of ${one} to ${other}`,
    IMPORT: `imports of ${one} from ${other}`,
  }[flow];
  return `${what}: ${facts}`;
}

/** Whether a figure is of what is asked for: what one side exports the other imports. */
function isOfFlow({ flow: own, countries }: TradeRow, { flow, sides }: Question): boolean {
  if (flow === 'any') return true;
  const [first] = sides;
  const reported = first?.type === 'country' && countries[0]?.code === first.code;
  return own === ((flow === 'exports') === reported ? 'EXPORT' : 'IMPORT');
}

function inRange({ period }: TradeRow, { range }: Question): boolean {
  if (!range) return true;
  const days = period === null ? null : periodOf(period);
  return (
    days !== null &&
    (range.from === null || days.from >= range.from) &&
    (range.to === null || days.to <= range.to)
  );
}

/** The figures for trade between countries, or of one. */
export async function listTrade(question: Question, run: RunOperation): Promise<Finding> {
  const codes = question.sides.flatMap((side) => (side.type === 'country' ? side.code : []));
  if (codes.length !== question.sides.length || codes.length === 0)
    throw new Refusal('Trade is told of countries: name one or two.');
  const operation = tradeOperation([...new Set(codes)]);
  const { nodes } = await fetchPages<TradeRow>(run, operation, 'tradeFigures');
  const rows = nodes.filter((row) => isOfFlow(row, question) && inRange(row, question));
  const between = listed(question.sides.map((side) => side.text));
  const time = question.range ? ` ${question.range.text}` : '';
  if (rows.length === 0)
    return {
      text: `None: the graph has no figure for the ${question.flow === 'any' ? 'trade' : question.flow} of ${between}${time}.${nodes.length > 0 ? ` It has: ${listed(nodes.map(describe))}.` : ''}`,
      operation,
      nodes: [],
      evidence: [],
    };
  const shown =
    question.rank === 'latest' ? rows.slice(0, 1) : question.rank === 'earliest' ? rows.slice(-1) : rows;
  return {
    text: `${question.asks === 'count' ? `${shown.length}: ` : ''}${listed(shown.map(describe))}.`,
    operation,
    nodes: shown.map(({ id }) => id),
    evidence: shown.flatMap(({ evidence }) => evidence.nodes),
  };
}
