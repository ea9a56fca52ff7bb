import { useSyncExternalStore } from 'react';
import { currentToken, onTokenChange } from '../queries/send.ts';

/** Whether a token was given, so that the graph may be corrected. */
export function useHasToken(): boolean {
  return useSyncExternalStore(onTokenChange, () => currentToken() !== null);
}
