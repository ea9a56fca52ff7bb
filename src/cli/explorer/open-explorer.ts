import { existsSync } from 'node:fs';
import type { CliContext } from '../context.ts';
import { buildExplorer, explorerFolder } from './build-explorer.ts';

/**
 * The folder of the explorer, built first where it is missing or stale; null where that fails and none is there. Never
 * throws: the API is of use without the explorer.
 */
export async function openExplorer(context: CliContext): Promise<string | null> {
  return context.step('Explorer', async (report) => {
    try {
      if ((await buildExplorer()) === 'built') report('built');
    } catch (error) {
      const there = existsSync(explorerFolder);
      const reason = error instanceof Error ? error.message : String(error);
      report(
        `could not be built (${reason}); ${there ? 'the one built before is served' : 'npm run build says more'}`,
      );
      return there ? explorerFolder : null;
    }
    return explorerFolder;
  });
}
