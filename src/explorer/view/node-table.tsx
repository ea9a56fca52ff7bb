import { useMemo, useState } from 'react';
import { type EntityFacts, kindNoun } from '../state/entity-group.ts';
import { EntityLink } from './entity-link.tsx';
import { useExplorer } from './explorer-context.tsx';
import { Glyph } from './marks.tsx';
import { mostRows } from './most-rows.ts';
import { useCanvasFacts } from './use-facts.ts';

/** What is on the canvas, a row for each; a box selects it. */
export function NodeTable() {
  const { state, dispatch } = useExplorer();
  const { facts, ties, links } = useCanvasFacts();
  const [all, setAll] = useState(false);
  const degrees = useMemo(() => {
    const found = new Map<string, number>();
    for (const { ids } of [...ties, ...links]) for (const id of ids) found.set(id, (found.get(id) ?? 0) + 1);
    return found;
  }, [ties, links]);
  const { nodes } = state.canvas;
  const toggle = (id: string): void => {
    const others = state.selected.filter((one) => one !== id);
    dispatch({ type: 'select', ids: state.selected.includes(id) ? others : [...others, id] });
  };
  return (
    <section aria-labelledby="nodes">
      <h2 id="nodes">{`${nodes.length} ${nodes.length === 1 ? 'node' : 'nodes'}`}</h2>
      <div className="scrolls">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Selected</th>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col">Country</th>
              <th scope="col" className="number">
                Ties here
              </th>
              <th scope="col">Pinned</th>
            </tr>
          </thead>
          <tbody>
            {nodes.slice(0, all ? nodes.length : mostRows).map(({ id, pinned }) => (
              <NodeRow
                key={id}
                id={id}
                party={facts.entities.get(id)}
                ties={degrees.get(id) ?? 0}
                pinned={pinned}
                selected={state.selected.includes(id)}
                onToggle={() => toggle(id)}
              />
            ))}
          </tbody>
        </table>
      </div>
      {nodes.length > mostRows && !all ? (
        <button type="button" className="button" onClick={() => setAll(true)}>
          Show all {nodes.length}
        </button>
      ) : null}
    </section>
  );
}

interface NodeRowProps {
  readonly id: string;
  readonly party: EntityFacts | undefined;
  readonly ties: number;
  readonly pinned: boolean;
  readonly selected: boolean;
  readonly onToggle: () => void;
}

function NodeRow({ id, party, ties, pinned, selected, onToggle }: NodeRowProps) {
  const name = party?.name ?? id;
  return (
    <tr>
      <td>
        <input type="checkbox" aria-label={`Select ${name}`} checked={selected} onChange={onToggle} />
      </td>
      <td>
        <span className="status">
          <Glyph party={party ?? null} />
          <EntityLink id={id}>{name}</EntityLink>
        </span>
      </td>
      <td>{party ? kindNoun(party.kind) : ''}</td>
      <td>{party?.countryName ?? ''}</td>
      <td className="number">{ties}</td>
      <td>{pinned ? 'pinned' : ''}</td>
    </tr>
  );
}
