import { AppError } from '../errors.ts';
import { maxBytes } from './decode-text.ts';

/**
 * All bytes of a document.
 * @throws AppError BAD_USER_INPUT where they are more than 10 MiB; no more of them is read.
 */
export async function gatherBytes(chunks: AsyncIterable<Uint8Array>, name: string): Promise<Uint8Array> {
  const taken: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes)
      throw new AppError('BAD_USER_INPUT', `${name}: expected an article of at most 10 MiB; got more`);
    taken.push(chunk);
  }
  return Buffer.concat(taken);
}
