import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Config } from '../config.ts';
import { AppError } from '../errors.ts';

/** The token that mutations need, and where to look it up. */
export interface ApiToken {
  readonly token: string;
  /** A file, or the name of the setting. */
  readonly keptIn: string;
}

/**
 * The token of the settings, else that of the data folder, which is made at the first start, for this user's eyes only.
 * @throws AppError BAD_CONFIG where the file cannot be read or written.
 */
export async function openToken({
  token,
  dataFolder,
}: Pick<Config, 'token' | 'dataFolder'>): Promise<ApiToken> {
  if (token !== null) return { token, keptIn: 'DIPLOGRAPH_TOKEN' };
  const file = path.join(dataFolder, 'api-token');
  try {
    await mkdir(dataFolder, { recursive: true });
    // Of two that start at once, one writes and both read what it wrote.
    await writeFile(file, `${randomBytes(24).toString('hex')}\n`, { mode: 0o600, flag: 'wx' }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
      },
    );
    const kept = (await readFile(file, 'utf8')).trim();
    if (kept.length >= 16) return { token: kept, keptIn: file };
  } catch (cause) {
    throw new AppError('BAD_CONFIG', `Expected to read or write the token in ${file}; it cannot be`, {
      cause,
    });
  }
  throw new AppError(
    'BAD_CONFIG',
    `${file}: expected a token of 16 characters at least; remove the file and start again`,
  );
}
