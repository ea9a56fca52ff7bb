import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeKey } from '../access/api-key.ts';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';

const shortest = 16;
/** In the place of the id of a key of the graph. */
const ownKeyId = '000000000000';

/** The token that may do everything, and where to look it up. */
export interface ApiToken {
  readonly token: string;
  /** A file, or the name of the setting. */
  readonly keptIn: string;
  /** Whether it was made just now, and nobody has seen it yet. */
  readonly made: boolean;
}

/**
 * The token of the settings, else that of the data folder, which is made at the first start, for this user's eyes only. Null
 * where none is set and none can be kept, as in a container that may write no file: then keys of the graph and tokens of an issuer are all there is.
 * @throws AppError BAD_CONFIG where the file holds no token.
 */
export async function openToken({
  token,
  dataFolder,
}: Pick<Config, 'token' | 'dataFolder'>): Promise<ApiToken | null> {
  if (token !== null) return { token, keptIn: 'DIPLOGRAPH_TOKEN', made: false };
  const file = path.join(dataFolder, 'api-token');
  const kept = await keepToken(file).catch(() => null);
  if (kept === null) return null;
  if (kept.token.length >= shortest) return { ...kept, keptIn: file };
  throw new AppError(
    'BAD_CONFIG',
    `${file}: expected a token of ${shortest} characters at least; remove the file and start again`,
  );
}

/** What the file holds; it is made where there is none. Of two that start at once one makes it, whole, and both read it. */
async function keepToken(file: string): Promise<Omit<ApiToken, 'keptIn'>> {
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known !== null) return { token: known.trim(), made: false };
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, `${makeKey(ownKeyId).secret}\n`, { mode: 0o600, flag: 'wx' });
  let made = true;
  try {
    // A link is refused where the name is taken.
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    made = false;
  } finally {
    await rm(draft);
  }
  return { token: (await readFile(file, 'utf8')).trim(), made };
}
