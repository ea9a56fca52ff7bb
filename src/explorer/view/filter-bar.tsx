import { useEffect, useState } from 'react';
import { type AgreementKind, agreementKinds } from '../../ontology/agreement-kinds.ts';
import { everyAgreement } from '../state/explorer-state.ts';
import { type Standing, standings, wordOf } from '../state/standing.ts';
import { AsOfSlider } from './as-of-slider.tsx';
import { useExplorer } from './explorer-context.tsx';
import { KnownByField } from './known-by-field.tsx';
import { Stroke } from './marks.tsx';
import { useDelayed } from './use-delayed.ts';

/** What counts, in every view: standings (they are the legend too), kind, sector, and the time that is shown. */
export function FilterBar() {
  const { state, dispatch } = useExplorer();
  const { filters, canvas } = state;
  const toggle = (standing: Standing): void => {
    const chosen = standings
      .map((entry) => entry.standing)
      .filter((entry) => (entry === standing) !== filters.standings.includes(entry));
    dispatch({ type: 'filter', filters: { standings: chosen } });
  };
  const isOverview = ['compare', 'matrix', 'map', 'timeline'].includes(state.view);
  const isFiltered =
    filters.standings.length < standings.length || filters.kinds.length > 0 || filters.sector !== '';
  return (
    <search className="filters" aria-label="Filters">
      <fieldset aria-label="Standing">
        {standings.map(({ standing, short, description }) => (
          <button
            key={standing}
            type="button"
            className="chip"
            aria-pressed={filters.standings.includes(standing)}
            title={description}
            onClick={() => toggle(standing)}
          >
            <Stroke of={standing} />
            {short}
          </button>
        ))}
      </fieldset>
      <select
        className="field"
        aria-label="Kind of agreement"
        value={filters.kinds[0] ?? ''}
        onChange={({ target }) =>
          dispatch({
            type: 'filter',
            filters: { kinds: target.value === '' ? [] : [target.value as AgreementKind] },
          })
        }
      >
        <option value="">Every kind</option>
        {agreementKinds.map(({ kind }) => (
          <option key={kind} value={kind}>
            {wordOf(kind === 'OTHER' ? 'Other' : kind)}
          </option>
        ))}
      </select>
      <SectorField />
      {isOverview && canvas.nodes.length > 0 ? (
        <label className="row">
          <input
            type="checkbox"
            checked={state.onCanvasOnly}
            onChange={({ target }) => dispatch({ type: 'scope', onCanvasOnly: target.checked })}
          />
          Only parties in the network
        </label>
      ) : null}
      <AsOfSlider />
      <KnownByField />
      {isFiltered ? (
        <button
          type="button"
          className="button quiet"
          onClick={() => dispatch({ type: 'filter', filters: everyAgreement })}
        >
          Clear filters
        </button>
      ) : null}
    </search>
  );
}

function SectorField() {
  const { state, dispatch } = useExplorer();
  const { sector } = state.filters;
  const [text, setText] = useState(sector);
  const settled = useDelayed(text.trim(), 300);
  useEffect(() => setText(sector), [sector]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was typed sets the filter
  useEffect(() => {
    if (settled === text.trim() && settled !== sector)
      dispatch({ type: 'filter', filters: { sector: settled } });
  }, [settled]);
  return (
    <input
      className="field"
      size={8}
      aria-label="Sector"
      placeholder="Any sector"
      value={text}
      onChange={({ target }) => setText(target.value)}
    />
  );
}
