import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { Moment } from './moment.ts';
import type { Standing } from './standing.ts';

/** The views, in the order of their tabs. */
export const views = [
  'start',
  'network',
  'table',
  'paths',
  'compare',
  'matrix',
  'map',
  'timeline',
  'review',
] as const;
export type View = (typeof views)[number];

/** A party, a person or an event on the canvas; coordinates are the graph's own, y upwards. */
export interface CanvasNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** The layout leaves it where it is. */
  readonly pinned: boolean;
}

/** What is on the canvas; undo goes back through these. */
export interface Canvas {
  readonly nodes: readonly CanvasNode[];
  /** Ids that were hidden: expanding does not bring them back. */
  readonly hidden: readonly string[];
}

/** Which agreements count, in every view. */
export interface Filters {
  readonly standings: readonly Standing[];
  /** Empty for every kind. */
  readonly kinds: readonly AgreementKind[];
  /** Part of the sector's name; empty for every sector. */
  readonly sector: string;
}

/** What the panel shows: an entity, or the tie of two parties. */
export type Subject =
  | { readonly type: 'entity'; readonly id: string }
  | { readonly type: 'tie'; readonly ids: readonly [string, string] };

/** A passage of an article that is open for reading. */
export interface Reading {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** The ends of a search for paths, as ids; null where not chosen. */
export interface PathEnds {
  readonly from: string | null;
  readonly to: string | null;
  /** Agreements in a chain, 1 to 6. */
  readonly longest: number;
}

/** What is set side by side: the two ends of a search for paths, or the world at the time shown and at another. */
export interface Comparison {
  readonly of: 'parties' | 'times';
  /** The other time, a day, month or year; null where not chosen. */
  readonly beside: string | null;
}

/** What the timeline can count by. */
export const intervals = ['YEAR', 'QUARTER', 'MONTH'] as const;
export type Interval = (typeof intervals)[number];

/** How many countries the matrix can show, those with most ties; the API takes no more than the last. */
export const matrixSizes = [20, 40, 100] as const;
export type MatrixSize = (typeof matrixSizes)[number];

/** Everything that a copied address brings back. */
export interface ExplorerState extends Moment {
  readonly view: View;
  /** What was typed into the search; answered on the start page. */
  readonly query: string;
  readonly filters: Filters;
  readonly canvas: Canvas;
  readonly selected: readonly string[];
  readonly subject: Subject | null;
  readonly reading: Reading | null;
  readonly paths: PathEnds;
  readonly comparison: Comparison;
  /** By what the timeline counts. */
  readonly interval: Interval;
  readonly matrixSize: MatrixSize;
  /** Whether the parties on the canvas have not been laid out yet: the canvas does it once it shows them. */
  readonly unsettled: boolean;
  /** Whether overviews count only agreements of the parties on the canvas. */
  readonly onCanvasOnly: boolean;
}

/** The most nodes that the canvas takes. */
export const canvasLimit = 10_000;

export const emptyCanvas: Canvas = { nodes: [], hidden: [] };

export const everyAgreement: Filters = { standings: ['binding', 'open', 'ended'], kinds: [], sector: '' };

/** What an address without anything means. */
export const initialState: ExplorerState = {
  view: 'start',
  query: '',
  filters: everyAgreement,
  asOf: null,
  knownAt: null,
  canvas: emptyCanvas,
  selected: [],
  subject: null,
  reading: null,
  paths: { from: null, to: null, longest: 4 },
  comparison: { of: 'parties', beside: null },
  interval: 'YEAR',
  matrixSize: 40,
  unsettled: false,
  onCanvasOnly: false,
};
