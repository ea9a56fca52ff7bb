import { open } from 'node:fs/promises';
import { maxBytes } from '../article/decode-text.ts';
import { formatOf, type Source } from '../article/source.ts';
import { AppError } from '../errors.ts';

/** Never more than the reader takes and one byte, by which it sees that there is more: a file may be of any length. */
async function readBytes(name: string): Promise<Uint8Array> {
  const file = await open(name);
  try {
    const bytes = new Uint8Array(Math.min((await file.stat()).size || maxBytes, maxBytes) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await file.read(bytes, length, bytes.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length === bytes.length) return bytes.subarray(0, length);
    }
  } finally {
    await file.close();
  }
}

/** A file as an item to read, in bounded memory; one that cannot be opened or read says so when it is read as an article. */
export async function readSource(name: string): Promise<Source> {
  const format = formatOf(name)!;
  try {
    return { name, format, bytes: await readBytes(name) };
  } catch (cause) {
    const failure = new AppError('BAD_USER_INPUT', `${name}: expected a file that can be read; it cannot`, {
      cause,
    });
    return { name, format, bytes: new Uint8Array(), failure };
  }
}
