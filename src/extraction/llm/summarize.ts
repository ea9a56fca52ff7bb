import { type RejectionReason, rejectionReasons } from './checks/rejection.ts';
import type { Meter } from './meter.ts';

/** What has come of the articles of a run. */
export interface RunTally {
  byModel: number;
  byRules: number;
  claims: number;
  readonly rejections: Map<RejectionReason, number>;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function costLine(meter: Meter): string {
  const { requests, cached, unkept, input, output, prices, budget, cost, spent } = meter;
  const money = prices.input + prices.output > 0 ? `, cost ${cost.toFixed(4)}` : '';
  const bounds = [
    budget.tokens === null ? '' : `${budget.tokens} tokens`,
    budget.cost === null ? '' : `cost ${budget.cost}`,
  ].filter((bound) => bound !== '');
  const limit = bounds.length === 0 ? '' : ` (budget ${bounds.join(', ')}${spent ? ': spent' : ''})`;
  const lost = unkept === 0 ? '' : `; ${plural(unkept, 'answer')} could not be kept in the cache`;
  return `Model: ${plural(requests, 'request')}, ${plural(cached, 'answer')} from the cache, ${input} tokens in, ${output} out${money}${limit}${lost}`;
}

/** The run in lines for people: what it cost, who read the articles, what was not taken of what the model said. */
export function summarize(tally: RunTally, meter: Meter): string[] {
  const { byModel, byRules, claims, rejections } = tally;
  const rejected = [...rejections.values()].reduce((sum, count) => sum + count, 0);
  const reasons = [...rejections]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([reason, count]) => `${count} ${rejectionReasons[reason]}`);
  return [
    costLine(meter),
    `Model: ${plural(byModel, 'article')} read by the model, ${byRules} by the rules in its place`,
    `Model: ${plural(claims, 'claim')} taken, ${rejected} rejected${rejected === 0 ? '' : `: ${reasons.join('; ')}`}`,
  ];
}
