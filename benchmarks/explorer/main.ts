import { parseArgs } from 'node:util';
import { readExplorer } from '../../src/api/explorer/explorer-files.ts';
import { buildExplorer, explorerFolder } from '../../src/cli/explorer/build-explorer.ts';
import { launchChromium } from '../../tests/browser/launch-chromium.ts';
import {
  addressOfWorld,
  type FrameTimes,
  measureFrames,
  measureOpening,
  type OpeningTimes,
  pan,
  zoom,
} from './measure.ts';
import { serveWorld } from './serve-world.ts';
import { makeWorld } from './world.ts';

const usage = `Usage: npm run benchmark:explorer -- [--nodes N] [--ties N] [--json]

How the canvas of the explorer fares with a large network, in a real Chromium: until it is usable and complete after a link
was opened, and the frames a second while it is panned and zoomed. The answers of the API come from memory. Without a graphics
card Chromium draws by software (its name is printed): there the frames are a lower bound.

  --nodes N  parties (10000)
  --ties N   ties (20000)
  --json     print one JSON object`;

/** A whole run. */
interface Measurement {
  readonly nodes: number;
  readonly ties: number;
  readonly renderer: string;
  readonly opening: OpeningTimes;
  readonly panning: FrameTimes;
  readonly panningNear: FrameTimes;
  readonly zooming: FrameTimes;
}

async function run(nodes: number, ties: number): Promise<Measurement> {
  await buildExplorer();
  const world = makeWorld(nodes, ties);
  const { server, url } = await serveWorld(readExplorer(explorerFolder), world);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const opening = await measureOpening(page, addressOfWorld(url, world), ties);
    const renderer = (await page.evaluate(`
      const gl = document.createElement('canvas').getContext('webgl2');
      const info = gl?.getExtension('WEBGL_debug_renderer_info');
      info ? gl.getParameter(info.UNMASKED_RENDERER_WEBGL) : 'unknown'`)) as string;
    const panning = await measureFrames(page, () => pan(page));
    const zooming = await measureFrames(page, () => zoom(page));
    for (let step = 0; step < 5; step += 1) await page.getByRole('button', { name: 'Zoom in' }).click();
    const panningNear = await measureFrames(page, () => pan(page));
    return { nodes, ties, renderer, opening, panning, panningNear, zooming };
  } finally {
    await browser.close();
    server.close();
  }
}

function line(what: string, { perSecond, median, p95, longest, pageCpu, drawingCpu }: FrameTimes): string {
  return `${what.padEnd(22)}${perSecond.toFixed(1)} frames/s; a frame ${median.toFixed(1)} ms at the median, ${p95.toFixed(1)} at the 95th percentile, ${longest.toFixed(0)} at most; processor time a frame: page ${pageCpu.toFixed(1)} ms, drawing ${drawingCpu.toFixed(1)} ms`;
}

function format({ nodes, ties, renderer, opening, panning, panningNear, zooming }: Measurement): string {
  return [
    `${nodes} nodes, ${ties} ties, 1280 by 800, ${renderer}`,
    `usable                ${opening.usable.toFixed(0)} ms after the link was opened, of which the page takes ${opening.usableCpu.toFixed(0)} ms of processor; every tie drawn after ${opening.complete.toFixed(0)} ms`,
    `first load            ${opening.kilobytes.toFixed(0)} KB, compressed`,
    line('panning, all of it', panning),
    line('panning, zoomed in', panningNear),
    line('zooming', zooming),
  ].join('\n');
}

const { values } = parseArgs({
  options: {
    nodes: { type: 'string', default: '10000' },
    ties: { type: 'string', default: '20000' },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) console.log(usage);
else {
  const found = await run(Number(values.nodes), Number(values.ties));
  console.log(values.json ? JSON.stringify(found, null, 2) : format(found));
}
