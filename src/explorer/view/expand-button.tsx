import { useState } from 'react';
import type { EntityKind } from '../state/entity-group.ts';
import { statusesOf } from '../state/standing.ts';
import { useExplorer } from './explorer-context.tsx';
import { atATime, type Group, loadGroup } from './load-group.ts';
import { Glyph } from './marks.tsx';
import { useCanvasFacts } from './use-facts.ts';

/** A group that a node can be expanded by. */
export interface ExpandableGroup {
  readonly group: Group;
  readonly label: string;
  readonly count: number;
  /** The shape beside the label. */
  readonly kind: EntityKind;
  /** What the node itself names of the group. */
  readonly named?: readonly string[];
}

interface ExpandGroupsProps {
  readonly id: string;
  /** What these are to the node. */
  readonly title: string;
  readonly groups: readonly ExpandableGroup[];
}

/** Buttons for the groups that are not empty, each with how many there are before it is pressed. */
export function ExpandGroups({ id, title, groups }: ExpandGroupsProps) {
  const { state } = useExplorer();
  const present = groups.filter(({ count }) => count > 0);
  if (present.length === 0) return null;
  return (
    <>
      <p className="faint small">{title}</p>
      {present.map((entry) => (
        <ExpandButton key={`${entry.group}-${state.asOf}-${state.knownAt}`} id={id} entry={entry} />
      ))}
    </>
  );
}

function ExpandButton({ id, entry }: { readonly id: string; readonly entry: ExpandableGroup }) {
  const { label, count, kind } = entry;
  const { taken, busy, failure, more } = useExpand(id, entry);
  const left = count - taken;
  const size =
    taken === 0 ? count.toLocaleString('en') : left > 0 ? `${left.toLocaleString('en')} more` : 'all shown';
  return (
    <>
      <button type="button" disabled={left <= 0 || busy} onClick={more}>
        <span className="status">
          <Glyph party={{ kind }} />
          {label}
        </span>
        <span className="number faint">
          {size}
          {left > atATime ? `, ${atATime} at a time` : ''}
        </span>
      </button>
      {failure ? (
        <p className="notice bad" role="alert">
          {failure}
        </p>
      ) : null}
    </>
  );
}

/** Brings the next page of a group onto the canvas. */
function useExpand(id: string, { group, named = [] }: ExpandableGroup) {
  const { state, dispatch } = useExplorer();
  const { facts } = useCanvasFacts();
  const [page, setPage] = useState<{ taken: number; after: string | null }>({ taken: 0, after: null });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const more = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    try {
      const { asOf, knownAt, filters } = state;
      const status = statusesOf(filters.standings);
      const found = await loadGroup({ id, group, named, asOf, knownAt, after: page.after, status });
      facts.addEntities(found.entities);
      facts.addAgreements(found.agreements);
      facts.changed();
      dispatch({ type: 'add', ids: [id] });
      dispatch({ type: 'add', ids: found.entities.map((entity) => entity.id), around: id });
      dispatch({ type: 'go', view: 'network' });
      setPage({ taken: page.taken + found.seen, after: found.after });
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    } finally {
      setBusy(false);
    }
  };
  return { taken: page.taken, busy, failure, more: () => void more() };
}
