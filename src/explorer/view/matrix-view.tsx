import { counts } from '../queries/generated/operations.ts';
import { momentOf } from '../state/moment.ts';
import { standingOf, standings, wordOf } from '../state/standing.ts';
import { countryName } from './country-names.ts';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { Stroke } from './marks.tsx';
import type { PairCount } from './pair-counts.ts';
import { useAgreementFilter } from './use-agreement-filter.ts';
import { useAnswer } from './use-answer.ts';
import { usePairCounts } from './use-pair-counts.ts';
import { useShowPair } from './use-show-pair.ts';

/** The most countries in the matrix, those with most agreements. */
const mostCountries = 40;

/** Who has how many agreements with whom: country by country, then by sector and standing. */
export default function MatrixView() {
  const { pairs, answered, error, waiting } = usePairCounts();
  return (
    <div className="view">
      <h1>Country by country</h1>
      <p className="faint">
        Agreements between two countries or their organizations. A cell opens what it counts.
      </p>
      {error ? <FailureNotice error={error} what="The matrix" /> : null}
      {waiting ? <p className="waiting">Counting …</p> : null}
      {answered && pairs.length === 0 ? (
        <p className="notice">No two countries share an agreement under these filters.</p>
      ) : null}
      {pairs.length > 0 ? <Matrix pairs={pairs} /> : null}
      <Sectors />
    </div>
  );
}

/** The step of the scale, 1 to 5, by the logarithm: a few pairs have far more than all others. */
function heatOf(count: number, most: number): number {
  if (most <= 1) return 3;
  return 1 + Math.min(4, Math.floor((4.999 * Math.log(count)) / Math.log(most)));
}

function Matrix({ pairs }: { readonly pairs: readonly PairCount[] }) {
  const showPair = useShowPair();
  const totals = new Map<string, number>();
  for (const { one, other, count } of pairs)
    for (const code of [one, other]) totals.set(code, (totals.get(code) ?? 0) + count);
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([code]) => code);
  const codes = ranked.slice(0, mostCountries);
  const cells = new Map(
    pairs.flatMap(
      ({ one, other, count }) =>
        [
          [`${one}|${other}`, count],
          [`${other}|${one}`, count],
        ] as const,
    ),
  );
  const most = pairs[0]!.count;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="matrix" tabIndex={0} aria-label="Matrix">
      <table>
        <caption className="hidden-visually">Number of agreements by pair of countries</caption>
        <thead>
          <tr>
            <td />
            {codes.map((code) => (
              <th key={code} scope="col">
                <span>{countryName(code)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((row) => (
            <tr key={row}>
              <th scope="row">{countryName(row)}</th>
              {codes.map((column) => {
                const count = cells.get(`${row}|${column}`);
                return (
                  <td key={column}>
                    {count === undefined ? null : (
                      <button
                        type="button"
                        className={`heat-${heatOf(count, most)}`}
                        aria-label={`${countryName(row)} and ${countryName(column)}: ${count}`}
                        onClick={() => showPair(row, column)}
                      >
                        {count}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {ranked.length > codes.length ? (
        <p className="faint small">
          The {codes.length} countries with most agreements, of {ranked.length}.
        </p>
      ) : null}
    </section>
  );
}

/** How many agreements each sector has, by standing. */
function Sectors() {
  const { state, dispatch } = useExplorer();
  const filter = useAgreementFilter();
  const { data } = useAnswer(
    counts,
    { groupBy: ['SECTOR', 'STATUS'], filter, ...momentOf(state) },
    { keep: true },
  );
  const rows = new Map<string, Map<string, number>>();
  for (const { key, count } of data?.agreementCounts ?? []) {
    const [sector = '', status = ''] = key;
    const standing = standingOf(status as Parameters<typeof standingOf>[0]);
    const row = rows.get(sector) ?? new Map<string, number>();
    row.set(standing, (row.get(standing) ?? 0) + count);
    rows.set(sector, row);
  }
  const total = (row: ReadonlyMap<string, number>): number => [...row.values()].reduce((a, b) => a + b, 0);
  const ranked = [...rows].sort((a, b) => total(b[1]) - total(a[1]) || a[0].localeCompare(b[0]));
  if (ranked.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="sectors">
      <h2 id="sectors">By sector and standing</h2>
      <div className="scrolls">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Sector</th>
              {standings.map(({ standing, label }) => (
                <th key={standing} scope="col" className="number">
                  <span className="status">
                    <Stroke of={standing} />
                    {label}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map(([sector, row]) => (
              <tr key={sector}>
                <th scope="row">
                  {sector ? (
                    <button
                      type="button"
                      className="link"
                      onClick={() => dispatch({ type: 'filter', filters: { sector } })}
                    >
                      {wordOf(sector)}
                    </button>
                  ) : (
                    <span className="faint">not told</span>
                  )}
                </th>
                {standings.map(({ standing }) => (
                  <td key={standing} className="number">
                    {row.get(standing) ?? ''}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
