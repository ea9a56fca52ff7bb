import { setImmediate as nextTurn } from 'node:timers/promises';

/**
 * Writes rows a part at a time, in their order and without waiting in between: the driver packs a part while the server
 * writes the one before. Resolves when all are written.
 * @throws what the first part that failed threw; a transaction in which one failed does nothing more.
 */
export async function inParts<Row>(
  rows: readonly Row[],
  size: number,
  write: (part: Row[]) => Promise<unknown>,
): Promise<void> {
  const writing: Promise<unknown>[] = [];
  for (let start = 0; start < rows.length; start += size) {
    const part = write(rows.slice(start, start + size));
    // What goes wrong is heard of below, with all others.
    part.catch(() => undefined);
    writing.push(part);
    // Lets what was sent go out.
    await nextTurn();
  }
  await Promise.all(writing);
}
