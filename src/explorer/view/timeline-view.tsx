import { useInfiniteQuery } from '@tanstack/react-query';
import { type AgreementLine, agreementsAmong } from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { momentOf } from '../state/moment.ts';
import { AgreementEntry } from './agreement-entry.tsx';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { ShowMore } from './show-more.tsx';
import { TimeChart } from './time-chart.tsx';
import { useAgreementFilter } from './use-agreement-filter.ts';

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
      <TimeChart />
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
      <ShowMore page={{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </div>
  );
}
