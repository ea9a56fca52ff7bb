import { counts, type MatrixData, matrix } from '../queries/generated/operations.ts';
import { type MatrixSize, matrixSizes } from '../state/explorer-state.ts';
import { momentOf } from '../state/moment.ts';
import { standingOf, standings, statusesOf, wordOf } from '../state/standing.ts';
import { countryName } from './country-names.ts';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { Stroke } from './marks.tsx';
import { useAgreementFilter } from './use-agreement-filter.ts';
import { useAnswer } from './use-answer.ts';
import { useShowPair } from './use-show-pair.ts';

/** Who has how many agreements with whom: country by country, then by sector and standing. */
export default function MatrixView() {
  const { state, dispatch } = useExplorer();
  const filter = useAgreementFilter();
  const { data, error, waiting } = useAnswer(
    matrix,
    {
      // Without a status only what binds would count, whatever is chosen above.
      filter: { ...filter, status: statusesOf(state.filters.standings) },
      ...momentOf(state),
      first: state.matrixSize,
    },
    { keep: true },
  );
  const tied = data?.tieMatrix;
  return (
    <div className="view">
      <h1>Country by country</h1>
      <p className="faint">
        Agreements between two countries or their organizations. A cell opens what it counts; on the diagonal
        are those between two parties of one country.
      </p>
      <label className="row">
        Countries
        <select
          className="field"
          value={state.matrixSize}
          onChange={({ target }) =>
            dispatch({ type: 'matrix-size', size: Number(target.value) as MatrixSize })
          }
        >
          {matrixSizes.map((one) => (
            <option key={one} value={one}>
              the {one} with most ties
            </option>
          ))}
        </select>
      </label>
      {error ? <FailureNotice error={error} what="The matrix" /> : null}
      {waiting ? <p className="waiting">Counting …</p> : null}
      {tied && tied.cells.length === 0 ? (
        <p className="notice">No two countries share an agreement under these filters.</p>
      ) : null}
      {tied && tied.cells.length > 0 ? <Matrix matrix={tied} /> : null}
      <Sectors />
    </div>
  );
}

/** The step of the scale, 1 to 5, by the logarithm: a few pairs have far more than all others. */
function heatOf(count: number, most: number): number {
  if (most <= 1) return 3;
  return 1 + Math.min(4, Math.floor((4.999 * Math.log(count)) / Math.log(most)));
}

function Matrix({ matrix: { countries, cells } }: { readonly matrix: MatrixData['tieMatrix'] }) {
  const codes = countries.map(({ code }) => code);
  const counts = new Map(
    cells.flatMap(({ country, partner, count }) => [
      [`${country.code}|${partner.code}`, count] as const,
      [`${partner.code}|${country.code}`, count] as const,
    ]),
  );
  const most = Math.max(...counts.values());
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
              {codes.map((column) => (
                <Cell
                  key={column}
                  row={row}
                  column={column}
                  count={counts.get(`${row}|${column}`)}
                  most={most}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly row: string;
  readonly column: string;
  readonly count: number | undefined;
  readonly most: number;
}

function Cell({ row, column, count, most }: CellProps) {
  const showPair = useShowPair();
  if (count === undefined) return <td />;
  const heat = `heat-${heatOf(count, most)}`;
  // Within one country there is no tie of two to open.
  if (row === column) return <td className={`own ${heat}`}>{count}</td>;
  return (
    <td>
      <button
        type="button"
        className={heat}
        aria-label={`${countryName(row)} and ${countryName(column)}: ${count}`}
        onClick={() => showPair(row, column)}
      >
        {count}
      </button>
    </td>
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
