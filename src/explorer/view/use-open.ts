import { useCallback } from 'react';
import { fitsCanvas } from '../state/entity-group.ts';
import { useExplorer } from './explorer-context.tsx';

/** Opens anything: what the canvas holds there with its panel, an article for reading, all else in its panel. */
export function useOpen(): (id: string) => void {
  const { dispatch } = useExplorer();
  return useCallback(
    (id) => {
      if (id.startsWith('article:')) {
        dispatch({ type: 'read', reading: { article: id, start: 0, end: 0 } });
        return;
      }
      if (fitsCanvas({ id })) {
        dispatch({ type: 'add', ids: [id] });
        dispatch({ type: 'select', ids: [id] });
        dispatch({ type: 'go', view: 'network' });
      }
      dispatch({ type: 'show', subject: { type: 'entity', id } });
    },
    [dispatch],
  );
}
