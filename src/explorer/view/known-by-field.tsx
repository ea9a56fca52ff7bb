import { endOfDay } from '../state/moment.ts';
import { isPartialDate } from '../state/partial-date.ts';
import { useExplorer } from './explorer-context.tsx';
import { Icon } from './icon.tsx';

/** A day, at whose end what had come here counts, and nothing that came later; empty for all that did. */
export function KnownByField() {
  const { state, dispatch } = useExplorer();
  const { knownAt } = state;
  return (
    <div className="known-by">
      <label className="row">
        Known by
        <input
          type="date"
          className="field"
          title="Shows what had been loaded by the end of this day, and nothing that came here later"
          value={knownAt?.slice(0, 10) ?? ''}
          onChange={({ target }) => {
            const day = target.value;
            // While it is typed, a year has too few digits.
            if (day === '' || (isPartialDate(day) && day >= '1000'))
              dispatch({ type: 'knownAt', knownAt: day === '' ? null : endOfDay(day) });
          }}
        />
      </label>
      {knownAt ? (
        <button
          type="button"
          className="button quiet"
          aria-label="Back to all that is known"
          onClick={() => dispatch({ type: 'knownAt', knownAt: null })}
        >
          <Icon name="close" size={14} />
        </button>
      ) : null}
    </div>
  );
}
