import { isParty } from '../../state/entity-group.ts';
import { DossierButton } from '../dossier-button.tsx';
import { useExplorer } from '../explorer-context.tsx';

/** What can be done with a party, a person or an event from its panel. */
export function EntityActions({ id }: { readonly id: string }) {
  const { state, dispatch } = useExplorer();
  const present = state.canvas.nodes.some((node) => node.id === id);
  const { from } = state.paths;
  return (
    <div className="actions">
      {present && state.view === 'network' ? null : (
        <button
          type="button"
          className="button primary"
          onClick={() => {
            dispatch({ type: 'add', ids: [id] });
            dispatch({ type: 'select', ids: [id] });
            dispatch({ type: 'go', view: 'network' });
          }}
        >
          {present ? 'Show in the network' : 'Add to the network'}
        </button>
      )}
      {isParty({ id }) ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            dispatch({ type: 'paths', paths: from && from !== id ? { to: id } : { from: id, to: null } });
            dispatch({ type: 'go', view: 'paths' });
          }}
        >
          {from && from !== id ? 'Path to here' : 'Path from here'}
        </button>
      ) : null}
      <DossierButton subject={{ type: 'entity', id }} />
    </div>
  );
}
