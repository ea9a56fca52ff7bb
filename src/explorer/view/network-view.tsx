import { useCallback, useEffect, useRef } from 'react';
import { useExplorer } from './explorer-context.tsx';
import { NetworkLegend } from './network-legend.tsx';
import { NetworkToolbar } from './network-toolbar.tsx';
import { SearchBox } from './search-box.tsx';
import { useCanvasFacts } from './use-facts.ts';
import { useLayout } from './use-layout.ts';
import { useNetworkCanvas } from './use-network-canvas.ts';
import { useNetworkKeys } from './use-network-keys.ts';

/** The canvas: parties, people and events, and what ties them. The table view shows the same to those who do not see it. */
export default function NetworkView() {
  const { state, dispatch } = useExplorer();
  const { facts, ties, links, loading, error } = useCanvasFacts();
  const stage = useRef<HTMLDivElement>(null);
  const canvas = useNetworkCanvas(stage);
  const layout = useLayout(canvas);
  const onKeyDown = useNetworkKeys(canvas, layout);
  const { nodes } = state.canvas;
  const count = useRef(0);
  useEffect(() => {
    // The first parties of an empty canvas fill it; later ones leave the eye where it is.
    if (count.current === 0 && nodes.length > 0) canvas.current?.fit(false);
    count.current = nodes.length;
  }, [nodes.length, canvas]);
  const names = state.selected.map((id) => facts.entities.get(id)?.name ?? id);
  const clear = useCallback(() => dispatch({ type: 'select', ids: [] }), [dispatch]);
  return (
    <section className="network" aria-label="Network">
      <h1 className="hidden-visually">Network</h1>
      <div
        ref={stage}
        className="stage"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys of the canvas need the focus
        tabIndex={0}
        aria-label={`Canvas with ${nodes.length} nodes, ${ties.length} ties by agreement and ${links.length} other links. Arrow keys go from node to node, Enter opens, Delete hides, P pins. The table view shows the same as text.`}
        onKeyDown={onKeyDown}
      />
      <div className="hidden-visually" role="status">
        {names.length > 0 ? `Selected: ${names.join(', ')}` : ''}
      </div>
      {nodes.length === 0 ? <Invitation /> : null}
      <NetworkToolbar canvas={canvas} layout={layout} onClearSelection={clear} />
      {nodes.length > 0 ? <NetworkLegend /> : null}
      {!loading && facts.partial.size > 0 ? (
        <p className="busy">
          {facts.partial.size} {facts.partial.size === 1 ? 'tie has' : 'ties have'} more agreements than are
          loaded here; {facts.partial.size === 1 ? 'its panel lists' : 'their panels list'} all.
        </p>
      ) : null}
      {loading ? <p className="busy">Loading ties …</p> : null}
      {error ? (
        <p className="busy" role="alert">
          Some ties could not be loaded: {error.message}
        </p>
      ) : null}
    </section>
  );
}

function Invitation() {
  const { dispatch } = useExplorer();
  return (
    <div className="invitation">
      <h2>The network is empty</h2>
      <p>
        Search for a country, an organization, a person or an event to begin with; then expand what you find.
      </p>
      <SearchBox
        label="Add to the network"
        placeholder="Serbia, Astana Hub …"
        types={['COUNTRY', 'ORGANIZATION', 'PERSON', 'EVENT']}
        onChoose={({ id }) => {
          dispatch({ type: 'add', ids: [id] });
          dispatch({ type: 'select', ids: [id] });
          dispatch({ type: 'show', subject: { type: 'entity', id } });
        }}
      />
    </div>
  );
}
