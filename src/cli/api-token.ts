import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';

const shortest = 16;

/** The token that mutations need, and where to look it up. */
export interface ApiToken {
  readonly token: string;
  /** A file, or the name of the setting. */
  readonly keptIn: string;
}

/**
 * The token of the settings, else that of the data folder, which is made at the first start, for this user's eyes only. Null
 * where none is set and none can be kept, as in a container that may write no file: then nobody may change the graph.
 * @throws AppError BAD_CONFIG where the file holds no token.
 */
export async function openToken({
  token,
  dataFolder,
}: Pick<Config, 'token' | 'dataFolder'>): Promise<ApiToken | null> {
  if (token !== null) return { token, keptIn: 'DIPLOGRAPH_TOKEN' };
  const file = path.join(dataFolder, 'api-token');
  const kept = await keepToken(file).catch(() => null);
  if (kept === null) return null;
  if (kept.length >= shortest) return { token: kept, keptIn: file };
  throw new AppError(
    'BAD_CONFIG',
    `${file}: expected a token of ${shortest} characters at least; remove the file and start again`,
  );
}

/** What the file holds; it is made where there is none. Of two that start at once one makes it, whole, and both read it. */
async function keepToken(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // A link is refused where the name is taken.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft);
  }
  return (await readFile(file, 'utf8')).trim();
}
