import { useExplorer } from './explorer-context.tsx';
import { ExportMenu } from './export-menu.tsx';
import { LinkTable } from './link-table.tsx';
import { SelectionTools } from './network-toolbar.tsx';
import { NodeTable } from './node-table.tsx';
import { SearchBox } from './search-box.tsx';
import { TieTable } from './tie-table.tsx';

/** The network as tables: the same nodes, ties and links, the same things to do, without a canvas. */
export default function TableView() {
  const { state, session, dispatch } = useExplorer();
  const { nodes } = state.canvas;
  return (
    <div className="view stack">
      <h1>The network as a table</h1>
      <div className="row">
        <SearchBox
          label="Add to the network"
          placeholder="Add a country, an organization, a person or an event"
          types={['COUNTRY', 'ORGANIZATION', 'PERSON', 'EVENT']}
          onChoose={({ id }) => {
            dispatch({ type: 'add', ids: [id] });
            dispatch({ type: 'show', subject: { type: 'entity', id } });
          }}
        />
        <button
          type="button"
          className="button"
          disabled={session.past.length === 0}
          onClick={() => dispatch({ type: 'undo' })}
        >
          Undo
        </button>
        {nodes.length > 0 ? <ExportMenu /> : null}
        {state.canvas.hidden.length > 0 ? (
          <button type="button" className="button" onClick={() => dispatch({ type: 'unhide' })}>
            Show hidden ({state.canvas.hidden.length})
          </button>
        ) : null}
        {state.selected.length > 0 ? (
          <SelectionTools onClear={() => dispatch({ type: 'select', ids: [] })} />
        ) : null}
      </div>
      {nodes.length === 0 ? (
        <p className="faint">
          Nothing is in the network yet: add a country, an organization, a person or an event.
        </p>
      ) : (
        <>
          <NodeTable />
          <TieTable />
          <LinkTable />
        </>
      )}
    </div>
  );
}
