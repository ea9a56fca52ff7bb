import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

const packedLibraries = new URL('../../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium'));

/** Unpacks the libraries (NSS and its like) that come with the packaged Chromium; returns their folder. */
async function unpackLibraries(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chromium-libraries-'));
  const tar = spawn('tar', ['-x', '-f', '-', '--ignore-zeros', '-C', folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = once(tar, 'close');
  await pipeline(createReadStream(fileURLToPath(packedLibraries)), createBrotliDecompress(), tar.stdin);
  await ended;
  return folder;
}

/**
 * Starts the Chromium that comes with npm, so that nothing has to be installed beside; where it does not fit the platform, an
 * installed Chrome.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  const { default: packaged } = await import('@sparticuz/chromium');
  // Made for one page a process: in a single process the browser ends with its first context.
  const args = packaged.args.filter((argument) => !['--single-process', '--no-zygote'].includes(argument));
  const options = { executablePath: await packaged.executablePath(), args };
  try {
    return await chromium.launch(options);
  } catch (error) {
    if (!String(error).includes('shared libraries')) throw error;
  }
  // A machine without a desktop may lack them.
  const folder = await unpackLibraries();
  const browser = await chromium.launch({
    ...options,
    env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib') },
  });
  browser.on('disconnected', () => void rm(folder, { recursive: true, force: true }));
  return browser;
}
