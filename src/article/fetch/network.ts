import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './public-address.ts';

/** An IP address that a name resolves to. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/** What fetching uses of the world, and how much it puts up with. */
export interface Network {
  /** Every address of a host name. */
  resolve(host: string): Promise<readonly ResolvedAddress[]>;
  /** Whether a connection may go to an address. */
  allows(address: string): boolean;
  /** Names the program and its version to the servers that it asks. */
  readonly userAgent: string;
  /** For a page with all its redirects, in milliseconds. */
  readonly timeoutMs: number;
  /** In bytes, as sent and as unpacked. */
  readonly maxBytes: number;
  readonly maxRedirects: number;
  /** Ends what is under way, at Ctrl-C. */
  readonly signal?: AbortSignal | undefined;
}

/** The open internet: addresses of this machine and of private networks are not reached. */
export function openNetwork(version: string, signal?: AbortSignal): Network {
  return {
    resolve: async (host) => (await lookup(host, { all: true, verbatim: true })) as ResolvedAddress[],
    allows: isPublicAddress,
    userAgent: `Diplograph/${version}`,
    timeoutMs: 30_000,
    maxBytes: 10 * 1024 * 1024,
    maxRedirects: 5,
    signal,
  };
}
