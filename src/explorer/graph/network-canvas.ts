import { NodeSquareProgram } from '@sigma/node-square';
import type Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeRectangleProgram, NodeCircleProgram } from 'sigma/rendering';
import type { NetworkPicture, NodePicture, TiePicture } from '../state/network-picture.ts';
import { DashedEdgeProgram } from './dashed-edge-program.ts';
import { applyPicture, changesOf, emptyGraph, graphOf } from './draw-graph.ts';
import { drawHover, drawLabel, type PendingLabel } from './draw-label.ts';
import { inOneDraw } from './in-one-draw.ts';
import { LabelRoom } from './label-room.ts';
import { listenToPointer } from './listen-to-pointer.ts';
import { MotionPace } from './motion-pace.ts';
import { type DrawnTie, nearestTie } from './nearest-tie.ts';
import { NodeDiamondProgram, NodeTriangleProgram } from './node-shape-program.ts';
import type { Places } from './run-layout.ts';

/** What a person does on the canvas. */
export interface CanvasEvents {
  onNode(id: string, together: boolean): void;
  onTie(ids: readonly [string, string]): void;
  onBackground(): void;
  onDragged(places: Places): void;
}

/** Colours of the theme that the canvas draws with. */
export interface CanvasColors {
  readonly ink: string;
  readonly paper: string;
  readonly faint: string;
}

/** With more changes at once than this a graph made anew is shown sooner than one that is changed. */
const mostSingleChanges = 200;

/** A picture of the network that can be panned, zoomed and clicked: a thin control around sigma. */
export class NetworkCanvas {
  readonly sigma: Sigma<NodePicture, TiePicture>;
  #hovered: string | null = null;
  #near = new Set<string>();
  #selected: ReadonlySet<string> = new Set();
  #colors: CanvasColors;
  readonly #stopListening: () => void;
  readonly #pace: MotionPace;
  readonly #room = new LabelRoom();
  readonly #labels: PendingLabel[] = [];
  #placingMs = 0;
  #placedAt = 0;

  constructor(container: HTMLElement, events: CanvasEvents, colors: CanvasColors) {
    this.#colors = colors;
    this.sigma = new Sigma<NodePicture, TiePicture>(emptyGraph(), container, {
      allowInvalidContainer: true,
      zIndex: true,
      stagePadding: 70,
      minEdgeThickness: 1.2,
      labelWeight: '500',
      labelDensity: 3,
      labelGridCellSize: 90,
      labelRenderedSizeThreshold: 5,
      minCameraRatio: 0.02,
      maxCameraRatio: 8,
      defaultNodeType: 'circle',
      nodeProgramClasses: {
        circle: inOneDraw(NodeCircleProgram),
        square: inOneDraw(NodeSquareProgram),
        diamond: inOneDraw(NodeDiamondProgram<NodePicture, TiePicture>),
        triangle: inOneDraw(NodeTriangleProgram<NodePicture, TiePicture>),
      },
      edgeProgramClasses: {
        line: inOneDraw(EdgeRectangleProgram),
        dashed: inOneDraw(DashedEdgeProgram<NodePicture, TiePicture>),
      },
      defaultDrawNodeLabel: (context, data, settings) =>
        this.#labels.push({ context, data: data as never, settings }),
      defaultDrawNodeHover: (context, data, settings) =>
        drawHover(context, data as never, settings, this.#colors),
      nodeReducer: (id, data) => this.#nodeLook(id, data),
      edgeReducer: (key, data) => this.#tieLook(key, data),
    });
    this.sigma.on('beforeRender', () => this.#labels.splice(0));
    this.sigma.on('afterRender', () => this.#drawLabels());
    this.#stopListening = listenToPointer(this, events);
    this.#pace = new MotionPace(this.sigma);
    this.setColors(colors);
  }

  /** What is drawn; another one after a large change. */
  get graph(): Graph<NodePicture, TiePicture> {
    return this.sigma.getGraph() as Graph<NodePicture, TiePicture>;
  }

  #nodeLook(id: string, data: NodePicture): NodePicture & { highlighted: boolean } {
    const chosen = this.#selected.has(id) || id === this.#hovered;
    const dimmed = this.#hovered !== null && !chosen && !this.#near.has(id);
    return {
      ...data,
      highlighted: chosen,
      ...(dimmed ? { color: this.#colors.faint, label: '' } : {}),
      zIndex: chosen ? 2 : dimmed ? 0 : 1,
    };
  }

  #tieLook(key: string, data: TiePicture): TiePicture {
    if (this.#hovered === null || this.graph.hasExtremity(key, this.#hovered)) return data;
    return { ...data, color: this.#colors.faint, zIndex: 0 };
  }

  setColors(colors: CanvasColors): void {
    this.#colors = colors;
    this.sigma.setSetting('labelColor', { color: colors.ink });
    this.sigma.setSetting('labelFont', 'system-ui, "Liberation Sans", Arial, sans-serif');
    // Text grows with the screen, as base.css has it.
    this.sigma.setSetting('labelSize', Number.parseFloat(getComputedStyle(document.body).fontSize) - 2);
  }

  /** Shows exactly this: what is not there any more goes, what is new comes. */
  show(picture: NetworkPicture): void {
    const marked = this.#selected !== picture.selected;
    this.#selected = picture.selected;
    if (changesOf(this.graph, picture) > mostSingleChanges) this.sigma.setGraph(graphOf(picture));
    else if (applyPicture(this.graph, picture) === 0 && marked) this.sigma.refresh({ skipIndexation: true });
    this.#pace.sizeIs(this.graph.size);
    if (this.#hovered !== null && !picture.nodes.has(this.#hovered)) this.hover(null);
  }

  /** Moves nodes without anything else changing, as a layout does; of places that come faster than they can be drawn some are left out. */
  place(places: Places): void {
    const begin = performance.now();
    if (begin - this.#placedAt < this.#placingMs) return;
    this.graph.updateEachNodeAttributes((id, attributes) => ({ ...attributes, ...places.get(id) }), {
      attributes: ['x', 'y'],
    });
    this.#placedAt = performance.now();
    this.#placingMs = this.#placedAt - begin;
  }

  /** The names of one picture, the largest nodes first: they find room before the others. */
  #drawLabels(): void {
    this.#room.clear();
    const sorted = this.#labels.splice(0).sort((one, other) => other.data.size - one.data.size);
    for (const { context, data, settings } of sorted)
      drawLabel(context, data, settings, this.#colors, this.#room);
  }

  /** Brings a node and its ties forward; null ends that. */
  hover(id: string | null): void {
    this.#hovered = id;
    this.#near = new Set(id === null ? [] : this.graph.neighbors(id));
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Shows all that there is. */
  fit(animate: boolean): void {
    this.sigma.setCustomBBox(null);
    const camera = this.sigma.getCamera();
    const whole = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };
    if (animate) void camera.animate(whole, { duration: 250 });
    else camera.setState(whole);
  }

  /** Less than 1 comes nearer, more goes away. */
  zoom(factor: number): void {
    const camera = this.sigma.getCamera();
    camera.setState({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
  }

  /** Where a node is on the canvas, in pixels from its upper left; null where there is none. */
  pixelOf(id: string): { x: number; y: number } | null {
    if (!this.graph.hasNode(id)) return null;
    const { x, y } = this.graph.getNodeAttributes(id);
    return this.sigma.graphToViewport({ x, y });
  }

  *#drawnTies(): Generator<DrawnTie<readonly [string, string]>> {
    const places = new Map<string, { x: number; y: number }>();
    this.graph.forEachNode((id, { x, y }) => places.set(id, this.sigma.graphToViewport({ x, y })));
    for (const { edge, source, target } of this.graph.edgeEntries()) {
      const width = this.sigma.scaleSize(this.sigma.getEdgeDisplayData(edge)?.size ?? 0);
      yield { key: [source, target], from: places.get(source)!, to: places.get(target)!, width };
    }
  }

  /** The parties of the tie at a place of the canvas, in pixels from its upper left; null where there is none. */
  tieAt(place: { readonly x: number; readonly y: number }): readonly [string, string] | null {
    return nearestTie(this.#drawnTies(), place);
  }

  destroy(): void {
    this.#stopListening();
    this.sigma.kill();
  }
}
