import {
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';

/** What of the map is shown, in units of the map. */
export interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much nearer than the whole world one can come. */
const nearest = 24;

/** The box of another size around the same place, `at` being parts of its width and height; never beyond the map. Pure. */
export function zoomedBox(box: MapBox, size: Size, factor: number, at = { x: 0.5, y: 0.5 }): MapBox {
  const width = Math.min(size.width, Math.max(size.width / nearest, box.width * factor));
  const height = (width * size.height) / size.width;
  return within(
    { x: box.x + (box.width - width) * at.x, y: box.y + (box.height - height) * at.y, width, height },
    size,
  );
}

/** The box moved by so many units; never beyond the map. Pure. */
export function movedBox(box: MapBox, size: Size, right: number, down: number): MapBox {
  return within({ ...box, x: box.x + right, y: box.y + down }, size);
}

function within(box: MapBox, size: Size): MapBox {
  return {
    ...box,
    x: Math.max(0, Math.min(size.width - box.width, box.x)),
    y: Math.max(0, Math.min(size.height - box.height, box.y)),
  };
}

/** Farther than this, in pixels, a press drags the map, and the click after it opens nothing. */
const dragBegins = 4;

/** Drags the map while the pointer is down; swallows the click that ends a drag. */
function useDrag(move: (right: number, down: number) => void) {
  return useCallback(
    ({ clientX, clientY, button, currentTarget }: PointerEvent<SVGSVGElement>): void => {
      if (button !== 0) return;
      const svg = currentTarget;
      let last = { x: clientX, y: clientY };
      let dragged = false;
      const onMove = (event: globalThis.PointerEvent): void => {
        dragged ||= Math.hypot(event.clientX - clientX, event.clientY - clientY) > dragBegins;
        if (!dragged) return;
        const unit = svg.viewBox.baseVal.width / svg.clientWidth;
        move((last.x - event.clientX) * unit, (last.y - event.clientY) * unit);
        last = { x: event.clientX, y: event.clientY };
      };
      const onUp = (): void => {
        window.removeEventListener('pointermove', onMove);
        window.removeEventListener('pointerup', onUp);
        window.removeEventListener('pointercancel', onUp);
        if (!dragged) return;
        const swallow = (event: Event): void => event.stopPropagation();
        svg.addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => svg.removeEventListener('click', swallow, { capture: true }), 0);
      };
      window.addEventListener('pointermove', onMove);
      window.addEventListener('pointerup', onUp);
      window.addEventListener('pointercancel', onUp);
    },
    [move],
  );
}

/** Zooms where the wheel is turned; React's own listener could not keep the page from scrolling. */
function useWheel(
  svg: RefObject<SVGSVGElement | null>,
  zoom: (factor: number, at: { x: number; y: number }) => void,
) {
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { x: (event.clientX - left) / width, y: (event.clientY - top) / height };
      zoom(1.0015 ** Math.max(-300, Math.min(300, event.deltaY)), at);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, zoom]);
}

/** What of a map of this size is shown, and how it is moved: by keys, wheel, drag and buttons. */
export function useMapBox(size: Size) {
  const whole: MapBox = { x: 0, y: 0, ...size };
  const [box, setBox] = useState(whole);
  const svg = useRef<SVGSVGElement>(null);
  const zoom = useCallback(
    (factor: number, at?: { x: number; y: number }) =>
      setBox((before) => zoomedBox(before, size, factor, at)),
    [size],
  );
  const move = useCallback(
    (right: number, down: number) => setBox((before) => movedBox(before, size, right, down)),
    [size],
  );
  useWheel(svg, zoom);
  const onPointerDown = useDrag(move);
  const reset = (): void => setBox(whole);
  const step = box.width / 8;
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(-step, 0),
    ArrowRight: () => move(step, 0),
    ArrowUp: () => move(0, -step),
    ArrowDown: () => move(0, step),
    '+': () => zoom(1 / 1.5),
    '=': () => zoom(1 / 1.5),
    '-': () => zoom(1.5),
    '0': reset,
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { box, svg, zoom, reset, onKeyDown, onPointerDown };
}
