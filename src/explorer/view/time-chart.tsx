import { type SeriesData, series, type TimeInterval } from '../queries/generated/operations.ts';
import { intervals } from '../state/explorer-state.ts';
import { momentOf } from '../state/moment.ts';
import { type Standing, standingOf, standings } from '../state/standing.ts';
import { useExplorer } from './explorer-context.tsx';
import { FailureNotice } from './failure-notice.tsx';
import { useAgreementFilter } from './use-agreement-filter.ts';
import { useAnswer } from './use-answer.ts';

/** What the first label needs lies left of the bars. */
const chart = { width: 900, height: 140, bottom: 22, left: 16 };

const words: Readonly<Record<TimeInterval, string>> = { YEAR: 'year', QUARTER: 'quarter', MONTH: 'month' };

/** How many years of short intervals fit side by side; years themselves go back to the first signing. */
const mostYears: Readonly<Record<TimeInterval, number | null>> = { YEAR: null, QUARTER: 30, MONTH: 12 };

/** An interval with how many were signed in it. */
interface Bar {
  readonly label: string;
  readonly counts: ReadonlyMap<Standing, number>;
  readonly total: number;
}

function barsOf(all: SeriesData['timeSeries']): Bar[] {
  const bars = (all[0]?.points ?? []).map(({ label }, index) => {
    const counts = new Map<Standing, number>();
    for (const { key, points } of all) {
      const standing = standingOf(key as Parameters<typeof standingOf>[0]);
      counts.set(standing, (counts.get(standing) ?? 0) + (points[index]?.count ?? 0));
    }
    return { label, counts, total: [...counts.values()].reduce((sum, count) => sum + count, 0) };
  });
  const first = bars.findIndex(({ total }) => total > 0);
  return first < 0 ? [] : bars.slice(first);
}

/** How many agreements were signed in each year, quarter or month, by standing; and how many have no such date. */
export function TimeChart() {
  const { state, dispatch } = useExplorer();
  const { interval } = state;
  const filter = useAgreementFilter();
  const years = mostYears[interval];
  const from = years === null ? null : String(new Date().getUTCFullYear() - years + 1);
  const { data, error } = useAnswer(series, { interval, filter, from, ...momentOf(state) }, { keep: true });
  if (error) return <FailureNotice error={error} what="The counts" />;
  const all = data?.timeSeries ?? [];
  const undated = all.reduce((sum, one) => sum + one.undated, 0);
  return (
    <div className="stack tight">
      <div className="row">
        <label className="row">
          Count by
          <select
            className="field"
            value={interval}
            onChange={({ target }) => dispatch({ type: 'interval', interval: target.value as TimeInterval })}
          >
            {intervals.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        </label>
        <span className="faint small">
          {from ? `since ${from}; ` : ''}
          {undated.toLocaleString('en')} without a date of that kind
        </span>
      </div>
      {data ? <Bars bars={barsOf(all)} /> : null}
    </div>
  );
}

/** What a label stands for; while another interval is asked for, what is shown is still of the one before. */
function wordOfLabel(label: string): string {
  if (label.length === 4) return words.YEAR;
  return label.includes('Q') ? words.QUARTER : words.MONTH;
}

function Bars({ bars }: { readonly bars: readonly Bar[] }) {
  const most = Math.max(0, ...bars.map(({ total }) => total));
  if (bars.length === 0 || most === 0) return null;
  const step = Math.min(90, chart.width / bars.length);
  const scale = (chart.height - chart.bottom - 16) / most;
  const labelEvery = Math.ceil(bars.length / 12);
  const told = bars.filter(({ total }) => total > 0).map(({ label, total }) => `${label}: ${total}`);
  return (
    <svg
      className="years-chart"
      viewBox={`${-chart.left} 0 ${chart.width + chart.left} ${chart.height}`}
      role="img"
      aria-label={`Agreements by ${wordOfLabel(bars[0]!.label)}: ${told.join(', ')}`}
    >
      {bars.map((bar, index) => (
        <g key={bar.label}>
          <Stack bar={bar} left={index * step + 0.5} width={Math.max(1, step - 1)} scale={scale} />
          {bar.total > 0 && step > 18 ? (
            <text
              x={index * step + step / 2}
              y={chart.height - chart.bottom - bar.total * scale - 4}
              textAnchor="middle"
            >
              {bar.total}
            </text>
          ) : null}
          {index % labelEvery === 0 ? (
            <text x={index * step + step / 2} y={chart.height - 6} textAnchor="middle">
              {bar.label}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  );
}

interface StackProps {
  readonly bar: Bar;
  readonly left: number;
  readonly width: number;
  readonly scale: number;
}

function Stack({ bar, left, width, scale }: StackProps) {
  let top = chart.height - chart.bottom;
  return (
    <>
      <title>{`${bar.label}: ${bar.total}`}</title>
      {standings.map(({ standing }) => {
        const height = (bar.counts.get(standing) ?? 0) * scale;
        top -= height;
        return height > 0 ? (
          <rect key={standing} className={`bar-${standing}`} x={left} y={top} width={width} height={height} />
        ) : null;
      })}
    </>
  );
}
