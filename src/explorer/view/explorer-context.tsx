import {
  createContext,
  type Dispatch,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useReducer,
  useRef,
} from 'react';
import { addressOf, readAddress } from '../state/address.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { type Action, isLandmark, reduce, type Session, startSession } from '../state/reduce.ts';

interface ExplorerContextValue {
  readonly state: ExplorerState;
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
}

const ExplorerContext = createContext<ExplorerContextValue | null>(null);

/** The state of the explorer, and how to change it. */
export function useExplorer(): ExplorerContextValue {
  const value = useContext(ExplorerContext);
  if (!value) throw new Error('expected to be inside ExplorerProvider');
  return value;
}

/** Holds the state, and keeps the address and the browser's history in step with it. */
export function ExplorerProvider({ children }: { readonly children: ReactNode }) {
  const [session, reduceBy] = useReducer(reduce, undefined, () =>
    startSession(readAddress(window.location.hash)),
  );
  const { state } = session;
  const written = useRef(window.location.hash);
  const landmark = useRef(false);

  const dispatch = useCallback((action: Action) => {
    landmark.current ||= isLandmark(action);
    reduceBy(action);
  }, []);

  useEffect(() => {
    const address = `#${addressOf(state)}`;
    const push = landmark.current;
    landmark.current = false;
    if (address === written.current) return;
    const first = written.current === '';
    written.current = address;
    if (push && !first) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  }, [state]);

  useEffect(() => {
    const onPop = (): void => {
      written.current = window.location.hash;
      reduceBy({ type: 'load', state: readAddress(window.location.hash) });
    };
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);

  const value = useMemo(() => ({ state, session, dispatch }), [state, session, dispatch]);
  return <ExplorerContext value={value}>{children}</ExplorerContext>;
}
