import type { TableOptions } from './rows/table-options.ts';
import type { ArticleFormat } from './source.ts';

/** Something to read items from: a file, an address, the standard input, what was rejected before. */
export interface Incoming {
  /** How it is told to people. */
  readonly name: string;
  readonly format: ArticleFormat;
  /** May throw while it is read: what came until then counts. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** What whoever sent it says of its encoding. */
  readonly charset?: string | undefined;
  /** The address that it was got from. */
  readonly url?: string | undefined;
  readonly table?: TableOptions | undefined;
  /** How the item at a place in it is told; NAME#PLACE if nothing else is given. */
  readonly partName?: ((place: number) => string) | undefined;
}

/** The name of an item inside: feed.xml#3. */
export function partNameOf({ name, partName }: Incoming, place: number): string {
  return partName ? partName(place) : `${name}#${place}`;
}
