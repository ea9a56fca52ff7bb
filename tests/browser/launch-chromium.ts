import { type Browser, chromium } from 'playwright-core';

/**
 * Starts the Chromium that comes with npm, so that nothing has to be installed beside; where it does not fit the platform, an
 * installed Chrome.
 */
export async function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  const { default: packaged } = await import('@sparticuz/chromium');
  // Made for one page a process: in a single process the browser ends with its first context.
  const args = packaged.args.filter((argument) => !['--single-process', '--no-zygote'].includes(argument));
  return chromium.launch({ executablePath: await packaged.executablePath(), args });
}
