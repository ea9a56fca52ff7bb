import { useInfiniteQuery } from '@tanstack/react-query';
import { type AgreementLine, agreementsAmong, counts } from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { momentOf } from '../state/moment.ts';
import { type Standing, standingOf, standings } from '../state/standing.ts';
import { AgreementEntry } from './agreement-entry.tsx';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useAgreementFilter } from './use-agreement-filter.ts';
import { useAnswer } from './use-answer.ts';

/** Agreements by the year of their signing: how many, and which. */
export default function TimelineView() {
  const { state } = useExplorer();
  const filter = useAgreementFilter();
  const moment = momentOf(state);
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, isPending } = useInfiniteQuery({
    queryKey: ['timeline', filter, moment],
    queryFn: ({ pageParam, signal }) =>
      send(agreementsAmong, { filter, ...moment, first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ agreements }) =>
      agreements.pageInfo.hasNextPage ? agreements.pageInfo.endCursor : null,
  });
  const nodes = data?.pages.flatMap(({ agreements }) => agreements.nodes) ?? [];
  const years = new Map<string, AgreementLine[]>();
  for (const node of nodes) {
    const year = node.signedOn?.slice(0, 4) ?? 'Undated';
    years.set(year, [...(years.get(year) ?? []), node]);
  }
  const total = data?.pages[0]?.agreements.totalCount;
  return (
    <div className="view">
      <h1>Timeline</h1>
      <p className="faint number">{total === undefined ? '' : `${total.toLocaleString('en')} agreements`}</p>
      {error ? <FailureNotice error={error} what="The timeline" /> : null}
      {isPending ? <p className="waiting">Loading …</p> : null}
      <YearChart />
      <div className="timeline">
        {[...years].map(([year, agreements]) => (
          <section key={year} className="year" aria-label={year}>
            <h2>{year}</h2>
            <ul>
              {agreements.map((agreement) => (
                <AgreementEntry key={agreement.id} agreement={agreement} />
              ))}
            </ul>
          </section>
        ))}
      </div>
      {hasNextPage ? (
        <button
          type="button"
          className="button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {isFetchingNextPage ? 'Loading …' : 'Show more'}
        </button>
      ) : null}
    </div>
  );
}

const chart = { width: 900, height: 140, bottom: 22 };

/** Bars for each year, stacked by standing. */
function YearChart() {
  const { state } = useExplorer();
  const filter = useAgreementFilter();
  const { data } = useAnswer(
    counts,
    { groupBy: ['YEAR', 'STATUS'], filter, ...momentOf(state) },
    { keep: true },
  );
  const rows = new Map<number, Map<Standing, number>>();
  for (const { key, count } of data?.agreementCounts ?? []) {
    const year = Number(key[0]);
    if (!Number.isInteger(year) || year < 1000) continue;
    const standing = standingOf(key[1] as Parameters<typeof standingOf>[0]);
    const row = rows.get(year) ?? new Map<Standing, number>();
    rows.set(year, row.set(standing, (row.get(standing) ?? 0) + count));
  }
  if (rows.size === 0) return null;
  const first = Math.min(...rows.keys());
  const years = Array.from({ length: Math.max(...rows.keys()) - first + 1 }, (_, index) => first + index);
  const totals = years.map((year) => [...(rows.get(year)?.values() ?? [])].reduce((a, b) => a + b, 0));
  const most = Math.max(...totals);
  const step = Math.min(90, chart.width / years.length);
  const scale = (chart.height - chart.bottom - 16) / most;
  const everyOther = Math.ceil(years.length / 14);
  return (
    <svg
      className="years-chart"
      viewBox={`0 0 ${chart.width} ${chart.height}`}
      role="img"
      aria-label={`Agreements by year: ${years.map((year, index) => `${year}: ${totals[index]}`).join(', ')}`}
    >
      {years.map((year, index) => {
        let top = chart.height - chart.bottom;
        return (
          <g key={year}>
            {standings.map(({ standing }) => {
              const height = (rows.get(year)?.get(standing) ?? 0) * scale;
              top -= height;
              return height > 0 ? (
                <rect
                  key={standing}
                  className={`bar-${standing}`}
                  x={index * step + 1}
                  y={top}
                  width={Math.max(1, step - 2)}
                  height={height}
                />
              ) : null;
            })}
            {totals[index]! > 0 && step > 18 ? (
              <text x={index * step + step / 2} y={top - 4} textAnchor="middle">
                {totals[index]}
              </text>
            ) : null}
            {index % everyOther === 0 ? (
              <text x={index * step + step / 2} y={chart.height - 6} textAnchor="middle">
                {year}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}
