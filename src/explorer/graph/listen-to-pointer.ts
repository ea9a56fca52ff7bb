import type { MouseCoords, SigmaNodeEventPayload } from 'sigma/types';
import type { CanvasEvents, NetworkCanvas } from './network-canvas.ts';

/** Farther than this, in pixels, a press is a drag and no click. */
const dragBegins = 4;

interface Drag {
  readonly id: string;
  readonly from: { readonly x: number; readonly y: number };
  moved: boolean;
}

/** Turns what the pointer does on the canvas into events; answers how to stop that. */
export function listenToPointer(canvas: NetworkCanvas, events: CanvasEvents): () => void {
  const { sigma } = canvas;
  let drag: Drag | null = null;
  let justDragged = false;

  const move = (event: MouseCoords): void => {
    if (!drag) return;
    const { from } = drag;
    drag.moved ||= Math.hypot(event.x - from.x, event.y - from.y) > dragBegins;
    if (!drag.moved) return;
    // Otherwise the whole picture would shrink and grow with the node that is dragged.
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
    const place = sigma.viewportToGraph(event);
    canvas.graph.mergeNodeAttributes(drag.id, { x: place.x, y: place.y });
    event.preventSigmaDefault();
    event.original.preventDefault();
  };
  const release = (): void => {
    if (drag?.moved) {
      const { x, y } = canvas.graph.getNodeAttributes(drag.id);
      events.onDragged(new Map([[drag.id, { x, y }]]));
      justDragged = true;
      setTimeout(() => {
        justDragged = false;
      }, 0);
    }
    drag = null;
  };
  sigma.on('downNode', ({ node, event }: SigmaNodeEventPayload) => {
    drag = { id: node, from: { x: event.x, y: event.y }, moved: false };
    event.preventSigmaDefault();
  });
  sigma.on('moveBody', ({ event }) => move(event as MouseCoords));
  sigma.on('upNode', release);
  sigma.on('upStage', release);
  sigma.on('clickNode', ({ node, event }) => {
    const { original } = event;
    const together = 'shiftKey' in original && (original.shiftKey || original.ctrlKey || original.metaKey);
    if (!justDragged) events.onNode(node, together);
  });
  // Sigma would draw every tie a second time to know which one is pressed.
  sigma.on('clickStage', ({ event }) => {
    const tie = canvas.tieAt(event);
    if (tie) events.onTie(tie);
    else events.onBackground();
  });
  sigma.on('enterNode', ({ node }) => canvas.hover(node));
  sigma.on('leaveNode', () => canvas.hover(null));
  // A double click is two clicks here; sigma would zoom.
  sigma.on('doubleClickNode', ({ event }) => event.preventSigmaDefault());
  return () => sigma.removeAllListeners();
}
