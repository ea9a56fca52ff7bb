import { randomBytes } from 'node:crypto';
import { access, chmod, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { runAdmin } from './run-admin.ts';
import type { ServerLayout } from './server-layout.ts';

const shape = z.object({ username: z.string().min(1), password: z.string().min(8) });

/** The name and password of the local server. */
export interface Credentials extends Readonly<z.infer<typeof shape>> {}

/** Reads the credentials that are kept beside the data; null where there are none that can be read. */
export async function readCredentials(layout: ServerLayout): Promise<Credentials | null> {
  try {
    return shape.parse(JSON.parse(await readFile(layout.credentialsFile, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * The credentials of the data; before the very first start a password is made up, kept in a file that only this user
 * may read, and set in the data.
 * @throws AppError LOCAL_SERVER_FAILED where there is data whose password nobody knows
 */
export async function ensureCredentials(layout: ServerLayout, java: string): Promise<Credentials> {
  const kept = await readCredentials(layout);
  const started = await exists(path.join(layout.home, 'data', 'databases', 'system'));
  if (!kept && started) throw passwordUnknown(layout);
  // Digits and letters only: it becomes an argument of neo4j-admin, where a dash would begin an option.
  const credentials = kept ?? { username: 'neo4j', password: randomBytes(16).toString('hex') };
  if (!kept) await writeCredentials(layout, credentials);
  // Until the first start the password can be set again, so a kill between the two steps does no harm.
  if (!started) await setInitialPassword(layout, java, credentials.password);
  return credentials;
}

/** Writes the credentials for this user's eyes only, whole or not at all. */
async function writeCredentials(layout: ServerLayout, credentials: Credentials): Promise<void> {
  const draft = `${layout.credentialsFile}.${process.pid}`;
  await writeFile(draft, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, layout.credentialsFile);
}

function setInitialPassword(layout: ServerLayout, java: string, password: string): Promise<void> {
  return runAdmin(layout, java, {
    purpose: 'set its first password',
    args: ['dbms', 'set-initial-password', password],
    within: 60_000,
    secret: password,
  });
}

function passwordUnknown(layout: ServerLayout): AppError {
  return new AppError(
    'LOCAL_SERVER_FAILED',
    `There is a graph in ${layout.home}, but the file with its password, ${layout.credentialsFile}, is missing or unreadable.\nPut it back, or remove ${path.dirname(layout.home)} to begin with an empty graph.`,
    { details: { credentialsFile: layout.credentialsFile } },
  );
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
