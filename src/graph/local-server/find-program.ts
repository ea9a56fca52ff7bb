import { access, constants } from 'node:fs/promises';
import path from 'node:path';

/**
 * Finds a program as a shell would.
 * @param searchPath folders divided as in PATH; undefined leaves the search to the operating system
 * @returns what to run: a path, or the bare name where the search is left to the system; null where it is nowhere
 */
export async function findProgram(name: string, searchPath: string | undefined): Promise<string | null> {
  if (searchPath === undefined) return name;
  for (const folder of searchPath.split(path.delimiter).filter(Boolean)) {
    const candidate = path.join(folder, name);
    if (await isExecutable(candidate)) return candidate;
  }
  return null;
}

/** Whether this process may run the file. */
export async function isExecutable(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
