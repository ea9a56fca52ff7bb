import type { Settings } from 'sigma/settings';
import type { LabelRoom } from './label-room.ts';
import type { CanvasColors } from './network-canvas.ts';

/** What sigma hands over for a label. */
interface LabelData {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: string | null;
  readonly pinned?: boolean;
}

/** A name that sigma asked for, to be drawn when all of one picture are known. */
export interface PendingLabel {
  readonly context: CanvasRenderingContext2D;
  readonly data: LabelData;
  readonly settings: Sizes;
}

type Sizes = Pick<Settings, 'labelSize' | 'labelFont' | 'labelWeight'>;

/** The most letters of a label; the panel and the table have the whole name. */
const longestLabel = 42;

function shorten(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}

function prepare(context: CanvasRenderingContext2D, sizes: Sizes): void {
  context.font = `${sizes.labelWeight} ${sizes.labelSize}px ${sizes.labelFont}`;
  context.textBaseline = 'middle';
}

function drawPin(context: CanvasRenderingContext2D, { x, y, size }: LabelData, color: string): void {
  context.beginPath();
  context.arc(x, y, size + 3, 0, 2 * Math.PI);
  context.lineWidth = 1.5;
  context.strokeStyle = color;
  context.stroke();
}

/**
 * Draws a name beside its node where it has room, with a halo so that ties do not cross it out; a ring tells that the node is
 * pinned.
 */
export function drawLabel(
  context: CanvasRenderingContext2D,
  data: LabelData,
  sizes: Sizes,
  { ink, paper }: CanvasColors,
  room: LabelRoom,
): void {
  if (data.pinned) drawPin(context, data, ink);
  if (!data.label) return;
  prepare(context, sizes);
  context.lineJoin = 'round';
  context.lineWidth = 4;
  context.strokeStyle = paper;
  const text = shorten(data.label);
  const { width } = context.measureText(text);
  const left = room.take({ x: data.x, y: data.y, size: data.size, width, height: sizes.labelSize + 2 });
  if (left === null) return;
  context.strokeText(text, left, data.y);
  context.fillStyle = ink;
  context.fillText(text, left, data.y);
}

/** Draws a name in a box, and a ring around its node: for the node under the pointer and those that are selected. */
export function drawHover(
  context: CanvasRenderingContext2D,
  data: LabelData,
  sizes: Sizes,
  colors: CanvasColors,
): void {
  context.beginPath();
  context.arc(data.x, data.y, data.size + 4, 0, 2 * Math.PI);
  context.lineWidth = 2.5;
  context.strokeStyle = colors.ink;
  context.stroke();
  if (!data.label) return;
  prepare(context, sizes);
  const width = context.measureText(data.label).width + 14;
  const left = data.x + data.size + 7;
  const height = sizes.labelSize + 11;
  context.beginPath();
  context.roundRect(left, data.y - height / 2, width, height, 6);
  context.fillStyle = colors.paper;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = colors.ink;
  context.stroke();
  context.fillStyle = colors.ink;
  context.fillText(data.label, left + 7, data.y + 0.5);
}
