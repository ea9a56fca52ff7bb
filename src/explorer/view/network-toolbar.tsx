import type { RefObject } from 'react';
import type { NetworkCanvas } from '../graph/network-canvas.ts';
import { isParty } from '../state/entity-group.ts';
import { leavesOf } from '../state/ties.ts';
import { useExplorer } from './explorer-context.tsx';
import { ExportMenu } from './export-menu.tsx';
import { Icon } from './icon.tsx';
import { useCanvasFacts } from './use-facts.ts';
import type { Layout } from './use-layout.ts';

interface NetworkToolbarProps {
  readonly canvas: RefObject<NetworkCanvas | null>;
  readonly layout: Layout;
  readonly onClearSelection: () => void;
}

/** What can be done with the whole canvas, and with what is selected on it. */
export function NetworkToolbar({ canvas, layout, onClearSelection }: NetworkToolbarProps) {
  const { state, session, dispatch } = useExplorer();
  const { nodes, hidden } = state.canvas;
  return (
    <div className="toolbar" role="toolbar" aria-label="Canvas">
      <IconButton
        icon="undo"
        label="Undo"
        disabled={session.past.length === 0}
        onClick={() => dispatch({ type: 'undo' })}
      />
      <IconButton
        icon="redo"
        label="Redo"
        disabled={session.future.length === 0}
        onClick={() => dispatch({ type: 'redo' })}
      />
      {nodes.length > 0 ? (
        <>
          <button type="button" className="button" onClick={layout.running ? layout.stop : layout.start}>
            <Icon name={layout.running ? 'stop' : 'play'} size={15} />
            {layout.running ? 'Stop' : 'Lay out'}
          </button>
          <IconButton icon="minus" label="Zoom out" onClick={() => canvas.current?.zoom(1.4)} />
          <IconButton icon="plus" label="Zoom in" onClick={() => canvas.current?.zoom(1 / 1.4)} />
          <IconButton icon="fit" label="Show all" onClick={() => canvas.current?.fit(false)} />
          <ExportMenu />
          <button type="button" className="button" onClick={() => dispatch({ type: 'clear' })}>
            Clear
          </button>
        </>
      ) : null}
      {hidden.length > 0 ? (
        <button type="button" className="button" onClick={() => dispatch({ type: 'unhide' })}>
          Show hidden ({hidden.length})
        </button>
      ) : null}
      {state.selected.length > 0 ? <SelectionTools onClear={onClearSelection} /> : null}
    </div>
  );
}

/** What can be done with the selected nodes; the table view offers it too. */
export function SelectionTools({ onClear }: { readonly onClear: () => void }) {
  const { state, dispatch } = useExplorer();
  const { ties, links } = useCanvasFacts();
  const { selected } = state;
  const pinned = state.canvas.nodes.some(({ id, pinned: is }) => is && selected.includes(id));
  const leaves = selected.flatMap((id) => leavesOf(id, ties, links));
  const [one, other] = selected;
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => dispatch({ type: 'pin', ids: selected, pinned: !pinned })}
      >
        {pinned ? 'Unpin' : 'Pin'}
      </button>
      <button
        type="button"
        className="button"
        onClick={() => dispatch({ type: 'remove', ids: selected, hide: true })}
      >
        Hide
      </button>
      {leaves.length > 0 ? (
        <button type="button" className="button" onClick={() => dispatch({ type: 'remove', ids: leaves })}>
          Collapse ({leaves.length})
        </button>
      ) : null}
      {selected.length === 2 && one && other && selected.every((id) => isParty({ id })) ? (
        <>
          <button
            type="button"
            className="button"
            onClick={() => dispatch({ type: 'show', subject: { type: 'tie', ids: [one, other] } })}
          >
            Their tie
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              dispatch({ type: 'paths', paths: { from: one, to: other } });
              dispatch({ type: 'go', view: 'paths' });
            }}
          >
            Paths between
          </button>
        </>
      ) : null}
      <button type="button" className="button" onClick={onClear}>
        {selected.length} selected
        <Icon name="close" size={14} />
      </button>
    </>
  );
}

interface IconButtonProps {
  readonly icon: 'undo' | 'redo' | 'plus' | 'minus' | 'fit';
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ icon, label, disabled = false, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
