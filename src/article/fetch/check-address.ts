import { isIP } from 'node:net';
import { AppError } from '../../errors.ts';
import { showName } from '../show-name.ts';
import type { Network, ResolvedAddress } from './network.ts';

/** Waits for a promise no longer than a signal allows. @throws the signal's reason. */
async function within<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted();
  let stop = () => {};
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, ended]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

/** An address as a message can hold it: without a password, and in one line. */
export function showAddress(given: string): string {
  return showName(given.slice(0, 500)).replace(/\/\/[^/?#@]*@/, '//…@');
}

/** An address to fetch. @throws AppError BAD_USER_INPUT where it is no http or https, or holds a user or a password. */
export function parseAddress(given: string, name: string, base?: URL): URL {
  const url = URL.canParse(given, base) ? new URL(given, base) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected an address that begins with http:// or https://; got ${showAddress(given)}`,
    );
  if (url.username + url.password !== '')
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected an address without user and password; it has them`,
    );
  return url;
}

/**
 * The IP addresses of a URL's host, all of which may be connected to; spellings such as 0x7f.1 are what they mean.
 * @throws AppError BAD_USER_INPUT where there is none, or one that leads to this machine or to a private network.
 */
export async function checkAddress(
  url: URL,
  name: string,
  network: Network,
  signal: AbortSignal,
): Promise<readonly ResolvedAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const family = isIP(host);
  let found: readonly ResolvedAddress[];
  try {
    found =
      family === 0
        ? await within(network.resolve(host), signal)
        : [{ address: host, family: family === 4 ? 4 : 6 }];
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new AppError('BAD_USER_INPUT', `${name}: expected a host with an address; ${host} has none`, {
      cause,
    });
  }
  if (found.length === 0)
    throw new AppError('BAD_USER_INPUT', `${name}: expected a host with an address; ${host} has none`);
  const refused = found.find(({ address }) => !network.allows(address));
  if (refused)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected an address of the open internet; ${family === 0 ? `${host} is ${refused.address}` : `got ${host}`}, of this machine or of a private or reserved network`,
    );
  return found;
}
