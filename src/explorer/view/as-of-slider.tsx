import { useEffect, useMemo, useState } from 'react';
import { counts } from '../queries/generated/operations.ts';
import { dateText, endOfMonth, monthOffset } from '../state/partial-date.ts';
import { useExplorer } from './explorer-context.tsx';
import { Icon } from './icon.tsx';
import { useAnswer } from './use-answer.ts';
import { useDelayed } from './use-delayed.ts';

/** How many agreements were signed in each year, from the first to this one. */
function useYears(): readonly { readonly year: number; readonly count: number }[] {
  const { data } = useAnswer(counts, { groupBy: ['YEAR'] });
  return useMemo(() => {
    const thisYear = new Date().getUTCFullYear();
    const found = new Map(
      (data?.agreementCounts ?? [])
        .map(({ key, count }) => [Number(key[0]), count] as const)
        .filter(([year]) => Number.isInteger(year) && year > 1000 && year <= thisYear),
    );
    const first = Math.min(thisYear - 2, ...found.keys());
    return Array.from({ length: thisYear - first + 1 }, (_, index) => ({
      year: first + index,
      count: found.get(first + index) ?? 0,
    }));
  }, [data]);
}

/** A slider over the months since the first signing; at its right end it shows what is known now. */
export function AsOfSlider() {
  const { state, dispatch } = useExplorer();
  const years = useYears();
  const start = years[0]!.year;
  const now = new Date();
  const last = (now.getUTCFullYear() - start) * 12 + now.getUTCMonth();
  const [place, setPlace] = useState<number | null>(null);
  const shown = place ?? (state.asOf ? Math.max(0, Math.min(last, monthOffset(start, state.asOf))) : last);
  const settled = useDelayed(place, 180);
  useEffect(() => {
    if (settled === null) return;
    dispatch({ type: 'asOf', asOf: settled >= last ? null : endOfMonth(start, settled) });
    setPlace(null);
  }, [settled, last, start, dispatch]);
  const text =
    place === null
      ? state.asOf
        ? dateText(state.asOf)
        : 'now'
      : place >= last
        ? 'now'
        : dateText(endOfMonth(start, place));
  const most = Math.max(1, ...years.map(({ count }) => count));
  return (
    <div className="as-of">
      <span id="as-of-label">As of</span>
      <div className="years">
        <div className="bars" aria-hidden="true">
          {years.map(({ year, count }) => (
            <span key={year} title={`${year}: ${count}`} style={{ height: `${(100 * count) / most}%` }} />
          ))}
        </div>
        <input
          type="range"
          aria-labelledby="as-of-label"
          aria-valuetext={text}
          min={0}
          max={last}
          value={shown}
          onChange={({ target }) => setPlace(Number(target.value))}
        />
      </div>
      <output aria-live="off">{text}</output>
      {state.asOf ? (
        <button
          type="button"
          className="button quiet"
          aria-label="Back to now"
          onClick={() => dispatch({ type: 'asOf', asOf: null })}
        >
          <Icon name="close" size={14} />
        </button>
      ) : null}
    </div>
  );
}
