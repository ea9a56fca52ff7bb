import type { AgreementRow } from '../agreement-row.ts';
import type { Question } from '../question.ts';
import { Refusal } from '../refusal.ts';

/** All of them, or where the question wants an order the earliest or the latest by the day of signing, undated ones left out where any has a day. */
export function ranked(rows: readonly AgreementRow[], { rank, limit }: Question): readonly AgreementRow[] {
  if (rank === null) return limit === null ? rows : rows.slice(0, limit);
  if (rank === 'most' || rank === 'fewest')
    throw new Refusal(
      'Agreements have no size to compare: ask for the first or the latest, or for who has the most of them.',
    );
  const day = (row: AgreementRow): string => row.signedOn ?? row.statusHistory.at(-1)?.on ?? '';
  const dated = rows.filter((row) => day(row) !== '').sort((a, b) => day(a).localeCompare(day(b)));
  const sorted = rank === 'earliest' ? dated : dated.reverse();
  const best = sorted.slice(0, limit ?? 1);
  // Those of the same day are as early.
  return limit === null ? sorted.filter((row) => day(row) === day(best[0]!)) : best;
}
