import type Sigma from 'sigma';
import type { NodePicture, TiePicture } from '../state/network-picture.ts';

/** A network with fewer ties is drawn whole while it moves, on any machine. */
const fewTies = 2_000;
/** Beyond this, in milliseconds, a frame is late: 30 frames a second have 33 each. */
const lateMs = 40;
/** Frames that lie farther apart belong to two movements. */
const pauseMs = 1_500;
/** So many late frames, less the punctual ones, and ties and names wait until the canvas stands still. */
const tooManyLate = 4;

type MovingSigma = Pick<Sigma<NodePicture, TiePicture>, 'getCamera' | 'setSetting'>;

/**
 * Watches how fast the canvas can be drawn while it moves. Where a machine is too slow for so many ties, they and the names
 * are left out of moving pictures, and come back when it stands still.
 */
export class MotionPace {
  readonly #sigma: MovingSigma;
  #ties = 0;
  #late = 0;
  #before = 0;
  #spares = false;

  constructor(sigma: MovingSigma) {
    this.#sigma = sigma;
    sigma.getCamera().on('updated', () => requestAnimationFrame((now) => this.#frame(now)));
  }

  /** To be told how many ties there are. */
  sizeIs(ties: number): void {
    this.#ties = ties;
    if (this.#spares && ties <= fewTies) this.#spare(false);
  }

  #frame(now: number): void {
    const took = now - this.#before;
    // Several changes of the camera may fall into one frame.
    if (took < 1) return;
    this.#before = now;
    if (took > pauseMs && this.#late === 0) return;
    this.#late = Math.max(0, this.#late + (took > lateMs ? 1 : -1));
    if (!this.#spares && this.#late >= tooManyLate && this.#ties > fewTies) this.#spare(true);
  }

  #spare(spares: boolean): void {
    this.#spares = spares;
    this.#late = 0;
    this.#sigma.setSetting('hideEdgesOnMove', spares);
    this.#sigma.setSetting('hideLabelsOnMove', spares);
  }
}
