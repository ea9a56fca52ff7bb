import { readFile } from 'node:fs/promises';
import path from 'node:path';

const commit = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

async function firstLine(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).split('\n')[0]!.trim();
  } catch {
    return null;
  }
}

async function packed(folder: string, ref: string): Promise<string | null> {
  const lines = (await readFile(path.join(folder, 'packed-refs'), 'utf8').catch(() => '')).split('\n');
  return lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? null;
}

/** The commit that the working copy below `root` stands at; null where it is none, or git keeps it in another way. */
export async function findCommit(root: string): Promise<string | null> {
  const folder = path.join(root, '.git');
  const head = await firstLine(path.join(folder, 'HEAD'));
  const ref = head?.startsWith('ref: ') ? head.slice('ref: '.length) : null;
  const found =
    ref === null ? head : ((await firstLine(path.join(folder, ref))) ?? (await packed(folder, ref)));
  return found !== null && commit.test(found) ? found : null;
}
