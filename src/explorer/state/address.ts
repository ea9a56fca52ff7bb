import { agreementKinds } from '../../ontology/agreement-kinds.ts';
import {
  type CanvasNode,
  canvasLimit,
  type ExplorerState,
  initialState,
  intervals,
  matrixSizes,
  type Reading,
  type Subject,
  views,
} from './explorer-state.ts';
import { isInstant } from './moment.ts';
import { isPartialDate } from './partial-date.ts';
import { standings } from './standing.ts';

/** Farther out than any layout goes; beyond it lies only what somebody typed. */
const farthest = 1e6;

function nodeText({ id, x, y, pinned }: CanvasNode): string {
  return `${id}|${Math.round(x)}|${Math.round(y)}${pinned ? '|p' : ''}`;
}

/** What these marks stand for is clear without escapes, and an address is read by people. */
function readable(text: string): string {
  return text.replaceAll('%3A', ':').replaceAll('%7C', '|').replaceAll('%2C', ',');
}

/** Thousands of nodes stay as they are while the rest of the state changes. */
const textsOfNodes = new WeakMap<readonly CanvasNode[], string>();

function nodesText(nodes: readonly CanvasNode[]): string {
  const known = textsOfNodes.get(nodes);
  if (known !== undefined) return known;
  const text = readable(nodes.map((node) => `n=${encodeURIComponent(nodeText(node))}`).join('&'));
  textsOfNodes.set(nodes, text);
  return text;
}

/** Reads from the end: an id may hold a bar. Null where it is no node. */
function readNode(text: string): CanvasNode | null {
  const match = /^(.+?)\|(-?\d{1,7})\|(-?\d{1,7})(\|p)?$/s.exec(text);
  if (!match) return null;
  const [, id, x, y, pin] = match;
  return { id: id!, x: clamp(Number(x)), y: clamp(Number(y)), pinned: pin !== undefined };
}

function clamp(value: number): number {
  return Math.max(-farthest, Math.min(farthest, value));
}

function subjectText(subject: Subject): string {
  return subject.type === 'entity' ? subject.id : `${subject.ids[0]}|${subject.ids[1]}`;
}

function readSubject(text: string | null): Subject | null {
  if (!text) return null;
  const [one, other] = text.split('|');
  if (one && other) return { type: 'tie', ids: [one, other] };
  return one ? { type: 'entity', id: one } : null;
}

function readReading(text: string | null): Reading | null {
  const match = text === null ? null : /^(.+)\|(\d{1,9})-(\d{1,9})$/s.exec(text);
  return match ? { article: match[1]!, start: Number(match[2]), end: Number(match[3]) } : null;
}

function oneOf<Value extends string>(allowed: readonly Value[], text: string | null): Value | undefined {
  return allowed.find((value) => value === text);
}

function listOf<Value extends string>(allowed: readonly Value[], text: string | null): Value[] {
  const said = new Set((text ?? '').split(','));
  return allowed.filter((value) => said.has(value));
}

/** The address of a state, without the # before it: what differs from the initial state, readable where it can be. */
export function addressOf(state: ExplorerState): string {
  const said = new URLSearchParams();
  const { filters, canvas, paths } = state;
  if (state.query) said.set('q', state.query);
  if (filters.standings.length < standings.length)
    said.set('standing', filters.standings.join(',') || 'none');
  if (filters.kinds.length > 0) said.set('kind', filters.kinds.join(','));
  if (filters.sector) said.set('sector', filters.sector);
  if (state.asOf) said.set('asOf', state.asOf);
  if (state.knownAt) said.set('knownAt', state.knownAt);
  if (state.unsettled) said.set('lay', '1');
  if (state.onCanvasOnly) said.set('only', 'canvas');
  if (paths.from) said.set('from', paths.from);
  if (paths.to) said.set('to', paths.to);
  if (paths.longest !== initialState.paths.longest) said.set('longest', String(paths.longest));
  if (state.comparison.of === 'times') said.set('compare', 'times');
  if (state.comparison.beside) said.set('beside', state.comparison.beside);
  if (state.interval !== initialState.interval) said.set('by', state.interval);
  if (state.matrixSize !== initialState.matrixSize) said.set('countries', String(state.matrixSize));
  if (state.subject) said.set('show', subjectText(state.subject));
  if (state.reading) said.set('read', `${state.reading.article}|${state.reading.start}-${state.reading.end}`);
  for (const id of state.selected) said.append('sel', id);
  for (const id of canvas.hidden) said.append('hide', id);
  const text = [readable(said.toString()), nodesText(canvas.nodes)].filter(Boolean).join('&');
  return `/${state.view}${text ? `?${text}` : ''}`;
}

/** The state of an address as `addressOf` writes it, with or without the #. What it does not understand is left out. */
export function readAddress(address: string): ExplorerState {
  const [path = '', ...rest] = address.replace(/^#/, '').split('?');
  const said = new URLSearchParams(rest.join('?'));
  const standing = said.get('standing');
  const nodes = new Map<string, CanvasNode>();
  for (const text of said.getAll('n').slice(0, canvasLimit)) {
    const node = readNode(text);
    if (node) nodes.set(node.id, node);
  }
  const asOf = said.get('asOf');
  const knownAt = said.get('knownAt');
  const beside = said.get('beside');
  const longest = Number(said.get('longest') ?? initialState.paths.longest);
  return {
    view: oneOf(views, path.replace(/^\//, '')) ?? initialState.view,
    query: said.get('q') ?? '',
    filters: {
      standings:
        standing === null
          ? initialState.filters.standings
          : listOf(
              standings.map((entry) => entry.standing),
              standing,
            ),
      kinds: listOf(
        agreementKinds.map(({ kind }) => kind),
        said.get('kind'),
      ),
      sector: said.get('sector') ?? '',
    },
    asOf: asOf !== null && isPartialDate(asOf) ? asOf : null,
    knownAt: knownAt !== null && isInstant(knownAt) ? knownAt : null,
    unsettled: said.get('lay') === '1',
    onCanvasOnly: said.get('only') === 'canvas',
    paths: {
      from: said.get('from') || null,
      to: said.get('to') || null,
      longest: Number.isInteger(longest) && longest >= 1 && longest <= 6 ? longest : 4,
    },
    comparison: {
      of: said.get('compare') === 'times' ? 'times' : 'parties',
      beside: beside !== null && isPartialDate(beside) ? beside : null,
    },
    interval: oneOf(intervals, said.get('by')) ?? initialState.interval,
    matrixSize: matrixSizes.find((size) => String(size) === said.get('countries')) ?? initialState.matrixSize,
    subject: readSubject(said.get('show')),
    reading: readReading(said.get('read')),
    selected: said.getAll('sel').filter((id) => nodes.has(id)),
    canvas: { nodes: [...nodes.values()], hidden: [...new Set(said.getAll('hide'))] },
  };
}
