import parser from 'robots-parser';
import { follow } from './follow.ts';
import type { Network } from './network.ts';
import { readBody } from './send-request.ts';

/** The package is CommonJS whose declarations say that it is not. */
const robotsParser = parser as unknown as typeof parser.default;

/** What RFC 9309 has a crawler read at least. */
const maxRobots = 512 * 1024;

/** Whether the owner of a site lets us have an address of it. */
export type Robots = (url: URL, signal: AbortSignal) => Promise<boolean>;

type Rules = (url: string) => boolean;

/**
 * Reads robots.txt once for each origin, by RFC 9309: where there is none (a status of 4xx) all is allowed, where it cannot be
 * had (5xx, no answer) nothing is.
 */
export function createRobots(network: Network): Robots {
  const known = new Map<string, Rules>();
  const product = network.userAgent.split('/')[0]!;
  const read = async (origin: string, signal: AbortSignal): Promise<Rules> => {
    const address = new URL('/robots.txt', origin);
    try {
      const { answer } = await follow(address, address.href, network, signal);
      const status = answer.statusCode ?? 0;
      if (status >= 400 && status < 500) {
        answer.destroy();
        return () => true;
      }
      if (status !== 200) {
        answer.destroy();
        return () => false;
      }
      const body = await readBody(answer, maxRobots);
      if (body.type !== 'whole') return () => false;
      const rules = robotsParser(address.href, new TextDecoder().decode(body.bytes));
      return (url) => rules.isAllowed(url, product) !== false;
    } catch {
      return () => false;
    }
  };
  return async (url, signal) => {
    let rules = known.get(url.origin);
    if (!rules) {
      rules = await read(url.origin, signal);
      // What could not be had in the time of one page may be had for the next.
      if (!signal.aborted) known.set(url.origin, rules);
    }
    return rules(url.href);
  };
}
