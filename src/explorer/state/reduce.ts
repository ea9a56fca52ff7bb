import {
  type Canvas,
  type Comparison,
  canvasLimit,
  type ExplorerState,
  emptyCanvas,
  type Filters,
  type Interval,
  type MatrixSize,
  type PathEnds,
  type Reading,
  type Subject,
  type View,
} from './explorer-state.ts';
import { freePoint, placeAround } from './placement.ts';

/** The state with what undo and redo need. */
export interface Session {
  readonly state: ExplorerState;
  readonly past: readonly Canvas[];
  readonly future: readonly Canvas[];
}

/** What a person can do. */
export type Action =
  | { readonly type: 'go'; readonly view: View }
  | { readonly type: 'ask'; readonly query: string }
  | { readonly type: 'filter'; readonly filters: Partial<Filters> }
  | { readonly type: 'asOf'; readonly asOf: string | null }
  | { readonly type: 'knownAt'; readonly knownAt: string | null }
  | { readonly type: 'scope'; readonly onCanvasOnly: boolean }
  | { readonly type: 'paths'; readonly paths: Partial<PathEnds> }
  | { readonly type: 'compare'; readonly comparison: Partial<Comparison> }
  | { readonly type: 'interval'; readonly interval: Interval }
  | { readonly type: 'matrix-size'; readonly size: MatrixSize }
  | { readonly type: 'show'; readonly subject: Subject | null }
  | { readonly type: 'read'; readonly reading: Reading | null }
  | { readonly type: 'select'; readonly ids: readonly string[] }
  | { readonly type: 'add'; readonly ids: readonly string[]; readonly around?: string }
  | { readonly type: 'remove'; readonly ids: readonly string[]; readonly hide?: boolean }
  | { readonly type: 'unhide' }
  | { readonly type: 'pin'; readonly ids: readonly string[]; readonly pinned: boolean }
  | {
      readonly type: 'move';
      readonly places: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
      /** By a layout that followed what a person did: undone together with that. */
      readonly settles?: boolean;
    }
  | { readonly type: 'clear' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'load'; readonly state: ExplorerState };

/** How far undo goes back. */
const remembered = 100;

/** A session that begins with this state. */
export function startSession(state: ExplorerState): Session {
  return { state, past: [], future: [] };
}

function addNodes(state: ExplorerState, ids: readonly string[], around: string | undefined): Canvas {
  const { nodes, hidden } = state.canvas;
  const present = new Set(nodes.map(({ id }) => id));
  // What is asked for by itself comes even where it was hidden; what an expansion brings does not.
  const barred = new Set(around === undefined ? [] : hidden);
  const fresh = [...new Set(ids)]
    .filter((id) => !present.has(id) && !barred.has(id))
    .slice(0, canvasLimit - nodes.length);
  if (fresh.length === 0) return state.canvas;
  const parent = nodes.find(({ id }) => id === around);
  const placed = placeAround(fresh, parent ?? freePoint(nodes), parent ? 3 : 0, nodes.length);
  return { nodes: [...nodes, ...placed], hidden: hidden.filter((id) => !fresh.includes(id)) };
}

function changedCanvas(state: ExplorerState, action: Action): Canvas {
  const { canvas } = state;
  switch (action.type) {
    case 'add':
      return addNodes(state, action.ids, action.around);
    case 'remove': {
      const gone = new Set(action.ids);
      const nodes = canvas.nodes.filter(({ id }) => !gone.has(id));
      return { nodes, hidden: action.hide ? [...new Set([...canvas.hidden, ...gone])] : canvas.hidden };
    }
    case 'unhide':
      return { ...addNodes(state, canvas.hidden, undefined), hidden: [] };
    case 'pin': {
      const chosen = new Set(action.ids);
      const nodes = canvas.nodes.map((node) =>
        chosen.has(node.id) ? { ...node, pinned: action.pinned } : node,
      );
      return { ...canvas, nodes };
    }
    case 'move': {
      const nodes = canvas.nodes.map((node) => ({ ...node, ...action.places.get(node.id) }));
      return { ...canvas, nodes };
    }
    case 'clear':
      return emptyCanvas;
    default:
      return canvas;
  }
}

function withCanvas(session: Session, canvas: Canvas): Session {
  if (canvas === session.state.canvas) return session;
  const present = new Set(canvas.nodes.map(({ id }) => id));
  const selected = session.state.selected.filter((id) => present.has(id));
  return {
    state: { ...session.state, canvas, selected },
    past: [...session.past, session.state.canvas].slice(-remembered),
    future: [],
  };
}

function step(session: Session, from: 'past' | 'future'): Session {
  const canvas = session[from].at(-1);
  if (!canvas) return session;
  const to = from === 'past' ? 'future' : 'past';
  const moved = withCanvas(session, canvas);
  return {
    ...moved,
    [from]: session[from].slice(0, -1),
    [to]: [...session[to], session.state.canvas],
  };
}

function change(state: ExplorerState, action: Action): ExplorerState {
  switch (action.type) {
    case 'go':
      return { ...state, view: action.view };
    case 'ask':
      return { ...state, view: 'start', query: action.query };
    case 'filter':
      return { ...state, filters: { ...state.filters, ...action.filters } };
    case 'asOf':
      return { ...state, asOf: action.asOf };
    case 'knownAt':
      return { ...state, knownAt: action.knownAt };
    case 'scope':
      return { ...state, onCanvasOnly: action.onCanvasOnly };
    case 'paths':
      return { ...state, paths: { ...state.paths, ...action.paths } };
    case 'compare':
      return { ...state, comparison: { ...state.comparison, ...action.comparison } };
    case 'interval':
      return { ...state, interval: action.interval };
    case 'matrix-size':
      return { ...state, matrixSize: action.size };
    case 'show':
      return { ...state, subject: action.subject, reading: null };
    case 'read':
      return { ...state, reading: action.reading };
    case 'move':
      return { ...state, unsettled: false };
    case 'select':
      return { ...state, selected: action.ids };
    default:
      return state;
  }
}

/** What a session becomes by an action; what changes the canvas can be undone. Pure. */
export function reduce(session: Session, action: Action): Session {
  if (action.type === 'load') return startSession(action.state);
  if (action.type === 'undo') return step(session, 'past');
  if (action.type === 'redo') return step(session, 'future');
  const state = change(session.state, action);
  if (action.type === 'move' && action.settles)
    return { ...session, state: { ...state, canvas: changedCanvas(state, action) } };
  return withCanvas({ ...session, state }, changedCanvas(state, action));
}

/** Whether an action makes a new entry of the browser's history; what is done many times in a row does not. */
export function isLandmark(action: Action): boolean {
  return !['move', 'select', 'asOf', 'knownAt', 'pin', 'load'].includes(action.type);
}
