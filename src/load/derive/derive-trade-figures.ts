import { contentHash } from '../../model/content-hash.ts';
import { periodOf } from '../../model/partial-date.ts';
import { type ClaimOf, isClaimOf } from '../../resolution/mentions.ts';
import { countryId } from '../../resolution/resolve.ts';
import type { Derivation } from './derive-graph.ts';

type TradeClaim = ClaimOf<'trade-reported'>;

/** The id of the figure that a claim reports. Two reports are of one figure when they say the same; figures that differ are both kept. */
export function figureId({ statement }: TradeClaim): string {
  const { flow, countries, amount, currency, comparator, changePercent, period } = statement;
  // Turnover has no direction.
  const sides = flow === 'TURNOVER' ? countries.toSorted() : countries;
  return `trade-figure:${contentHash(flow, sides, amount, currency, comparator, changePercent, period)}`;
}

/** Adds the trade figures with their two countries. */
export function deriveTradeFigures({ claims, state }: Derivation): void {
  for (const claim of claims) {
    if (!isClaimOf(claim, 'trade-reported')) continue;
    const id = figureId(claim);
    if (!state.nodes.has(id)) {
      const { flow, countries, amount, currency, comparator, changePercent, period } = claim.statement;
      const days = period === null ? null : periodOf(period);
      state.addNode(id, ['TradeFigure'], {
        flow,
        amount,
        currency,
        comparator,
        changePercent,
        period,
        periodFrom: days?.from ?? null,
        periodTo: days?.to ?? null,
      });
      countries.forEach((code, ordinal) => {
        state.relate(id, 'BETWEEN', countryId(code), { ordinal });
      });
    }
    state.support(id, [claim.id]);
  }
}
