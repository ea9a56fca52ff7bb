import type { Page } from 'playwright-core';
import type { World } from './world.ts';

/** Times between frames while something went on, in milliseconds. */
export interface FrameTimes {
  readonly frames: number;
  readonly perSecond: number;
  readonly median: number;
  readonly p95: number;
  readonly longest: number;
  /** Processor time a frame, in milliseconds, which other work on the machine hardly changes. */
  readonly pageCpu: number;
  /** The same of the processes that draw: without a graphics card this is the drawing itself. */
  readonly drawingCpu: number;
}

/** Processor times of the browser's processes so far, in seconds, by what they are for. */
async function cpuTimes(page: Page): Promise<{ page: number; drawing: number }> {
  const session = await page.context().browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const of = (type: string): number =>
    processInfo.filter((one) => one.type === type).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  return { page: of('renderer'), drawing: of('GPU') + of('browser') };
}

/** What a person who opens a link to a large network waits for, in milliseconds after the request. */
export interface OpeningTimes {
  /** The nodes are drawn, and a key press is answered. */
  readonly usable: number;
  /** Processor time of the page until then. */
  readonly usableCpu: number;
  /** Every tie is drawn. */
  readonly complete: number;
  /** What came over the network until then, compressed, without the answers of the API. */
  readonly kilobytes: number;
}

/** The address of the network view with every party in its place. */
export function addressOfWorld(url: string, { places }: World): string {
  const nodes = [...places].map(([id, [x, y]]) => `n=${id}|${x}|${y}`);
  return `${url}/#/network?${nodes.join('&')}`;
}

/** Opens the address in a fresh page. */
export async function measureOpening(page: Page, address: string, ties: number): Promise<OpeningTimes> {
  let bytes = 0;
  page.on('response', (response) => {
    if (response.url().endsWith('/graphql')) return;
    void response
      .request()
      .sizes()
      .then(
        ({ responseBodySize }) => {
          bytes += responseBodySize;
        },
        () => {},
      );
  });
  const begin = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  const canvas = page.getByRole('application');
  await canvas.waitFor();
  await canvas.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('status').filter({ hasText: 'Selected:' }).waitFor({ state: 'attached' });
  const usable = performance.now() - begin;
  const usableCpu = 1000 * (await cpuTimes(page)).page;
  await page.getByRole('application', { name: new RegExp(`, ${ties} ties`) }).waitFor({ timeout: 180_000 });
  const complete = performance.now() - begin;
  await page.keyboard.press('Escape');
  return { usable, usableCpu, complete, kilobytes: bytes / 1024 };
}

/** Frame times while `act` goes on. */
export async function measureFrames(page: Page, act: () => Promise<void>): Promise<FrameTimes> {
  await page.evaluate(`
    window.frameTimes = []; window.measuring = true;
    let before = performance.now();
    const tick = (now) => { window.frameTimes.push(now - before); before = now; if (window.measuring) requestAnimationFrame(tick); };
    requestAnimationFrame((now) => { before = now; requestAnimationFrame(tick); });
  `);
  const before = await cpuTimes(page);
  await act();
  const after = await cpuTimes(page);
  const times = (await page.evaluate('window.measuring = false; window.frameTimes')) as number[];
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
  const sum = times.reduce((whole, time) => whole + time, 0);
  return {
    frames: times.length,
    perSecond: (1000 * times.length) / sum,
    median: at(0.5),
    p95: at(0.95),
    longest: sorted.at(-1) ?? 0,
    pageCpu: (1000 * (after.page - before.page)) / times.length,
    drawingCpu: (1000 * (after.drawing - before.drawing)) / times.length,
  };
}

/** Drags the background of the canvas about for some seconds, from a place where no node is. */
export async function pan(page: Page, steps = 120): Promise<void> {
  const box = (await page.getByRole('application').boundingBox())!;
  const [x, y] = [box.x + 24, box.y + 24];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 0; step < steps; step += 1) {
    const along = Math.sin((step / steps) * 2 * Math.PI * 2);
    await page.mouse.move(x + 200 + 180 * along, y + 150 + 120 * Math.cos((step / steps) * 12));
    await page.waitForTimeout(12);
  }
  await page.mouse.up();
}

/** Turns the wheel over the middle of the canvas, nearer and farther. */
export async function zoom(page: Page): Promise<void> {
  const box = (await page.getByRole('application').boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  for (let step = 0; step < 40; step += 1) {
    await page.mouse.wheel(0, step % 20 < 10 ? -120 : 120);
    await page.waitForTimeout(40);
  }
}
