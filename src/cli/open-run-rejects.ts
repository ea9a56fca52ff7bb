import type { CliContext } from './context.ts';
import { defaultRejectsFiles, openRejects, type RejectsFile } from './rejects-file.ts';

/** The rejects file of a run: `chosen`, else one of its own in the data folder. It is whole also where a signal ends the run. */
export function openRunRejects(context: CliContext, chosen: string | undefined): RejectsFile {
  const rejects = openRejects(
    chosen === undefined ? defaultRejectsFiles(context.config().dataFolder, context.now()) : [chosen],
  );
  context.shutdown.add(async () => void (await rejects.close()));
  return rejects;
}

/** Ends the file and says where what was rejected is, and by which verb it comes in again; nothing where nothing was. */
export async function tellRejects(context: CliContext, rejects: RejectsFile, verb: string): Promise<void> {
  const file = await rejects.close();
  if (file !== null)
    context.err(`What was rejected is in ${file}; mend it there, then: npx diplograph ${verb} ${file}`);
}
