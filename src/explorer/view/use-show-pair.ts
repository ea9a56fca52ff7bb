import { useCallback } from 'react';
import { useExplorer } from './explorer-context.tsx';

/** Opens the tie of two countries, all of their organizations included. */
export function useShowPair(): (one: string, other: string) => void {
  const { dispatch } = useExplorer();
  return useCallback(
    (one, other) =>
      dispatch({ type: 'show', subject: { type: 'tie', ids: [`country:${one}`, `country:${other}`] } }),
    [dispatch],
  );
}
