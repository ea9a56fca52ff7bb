import { AppError } from '../../errors.ts';
import { checkAddress, parseAddress } from './check-address.ts';
import type { Network } from './network.ts';
import { type Answer, sendRequest } from './send-request.ts';

const redirects = new Set([301, 302, 303, 307, 308]);

/** Asks for an address, and for those that it leads on to, each checked like the first. `visit` may refuse one by throwing. */
export async function follow(
  first: URL,
  name: string,
  network: Network,
  signal: AbortSignal,
  visit: (url: URL) => Promise<void> = async () => {},
): Promise<{ url: URL; answer: Answer }> {
  let url = first;
  for (let count = 0; count <= network.maxRedirects; count += 1) {
    const addresses = await checkAddress(url, name, network, signal);
    await visit(url);
    const answer = await sendRequest(url, addresses, network, signal);
    const { location } = answer.headers;
    if (!redirects.has(answer.statusCode ?? 0) || location === undefined) return { url, answer };
    answer.destroy();
    // Servers send bytes of UTF-8, which node reads as ISO 8859-1.
    url = parseAddress(Buffer.from(location, 'latin1').toString('utf8'), name, url);
  }
  throw new AppError(
    'BAD_USER_INPUT',
    `${name}: expected at most ${network.maxRedirects} redirects; got more`,
  );
}
