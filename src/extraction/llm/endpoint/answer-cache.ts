import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { contentHash } from '../../../model/content-hash.ts';
import { answerSchemaHash } from '../answer/answer-schema.ts';
import type { Reply } from '../model-client.ts';
import { type Message, promptVersion } from '../prompt.ts';

/** An answer as it is kept. */
export type CachedReply = Extract<Reply, { type: 'answer' }>;

/** Keeps answers, so that the same question costs once. Neither side ever rejects. */
export interface AnswerCache {
  read(messages: readonly Message[]): Promise<CachedReply | null>;
  /** @returns whether it was kept: a full disk costs money, not the run. */
  write(messages: readonly Message[], reply: CachedReply): Promise<boolean>;
}

const entry = z.strictObject({
  key: z.string(),
  reply: z.strictObject({
    type: z.literal('answer'),
    text: z.string().nullable(),
    finish: z.enum(['stop', 'length', 'refusal']),
  }),
  /** Tells a file that was damaged, which may still be JSON. */
  checksum: z.string(),
});

/** Makes a folder and those above it. Node's own recursive mkdir never returns in a file system that makes none, as /proc. */
async function makeFolder(folder: string): Promise<void> {
  const code = await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => error.code);
  if (code === undefined || code === 'EEXIST') return;
  if (path.dirname(folder) !== folder) await makeFolder(path.dirname(folder));
  await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    // Another request may have been faster.
    if (error.code !== 'EEXIST') throw error;
  });
}

/**
 * A folder with a file for each answer, named by model, version of the prompt, schema and content of the question. Files
 * appear whole or not at all and are readable by their owner only; one that is damaged counts as not there.
 */
export function openAnswerCache(folder: string, model: string): AnswerCache {
  const keyOf = (messages: readonly Message[]) =>
    contentHash(model, promptVersion, answerSchemaHash, messages);
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), `${key}.json`);
  return {
    async read(messages) {
      const key = keyOf(messages);
      try {
        const kept = entry.parse(JSON.parse(await readFile(fileOf(key), 'utf8')));
        return kept.key === key && kept.checksum === contentHash(kept.reply) ? kept.reply : null;
      } catch {
        return null;
      }
    },
    async write(messages, reply) {
      const key = keyOf(messages);
      const file = fileOf(key);
      const partial = `${file}.${randomUUID()}.partial`;
      try {
        await makeFolder(path.dirname(file));
        const text = JSON.stringify({ key, reply, checksum: contentHash(reply) });
        await writeFile(partial, text, { mode: 0o600, flush: true });
        await rename(partial, file);
        return true;
      } catch {
        await rm(partial, { force: true }).catch(() => undefined);
        return false;
      }
    },
  };
}
