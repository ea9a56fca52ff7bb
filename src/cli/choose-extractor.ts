import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, Option } from 'commander';
import { type Extractor, type ExtractorMode, extractorModes } from '../extraction/extractor.ts';
import type { CliContext } from './context.ts';

/** The option of a verb that reads articles. */
export interface ExtractorOption {
  readonly extractor?: ExtractorMode;
}

/** Lets a verb be told what to read articles with. */
export function addExtractorOption(command: Command): Command {
  const option = new Option(
    '--extractor <mode>',
    'what reads articles (default: DIPLOGRAPH_EXTRACTOR, else rules); docs/llm.md tells of the others',
  );
  return command.addOption(option.choices(extractorModes));
}

/**
 * Opens what a verb reads articles with: as its option says, else as the settings do.
 * @throws AppError BAD_CONFIG where that needs a model and none is set.
 */
export async function chooseExtractor(context: CliContext, option: ExtractorOption): Promise<Extractor> {
  const [{ openExtractor }, { rulesExtractor }] = await Promise.all([
    import('../extraction/open-extractor.ts'),
    import('../extraction/rules-extractor.ts'),
  ]);
  if (option.extractor === 'rules') return rulesExtractor;
  const { extractor, model, dataFolder } = context.config();
  const mode = option.extractor ?? extractor;
  const { signal } = context.shutdown;
  const surroundings = {
    now: Date.now,
    random: Math.random,
    // A pause that is cut short is followed by a request that ends at once.
    sleep: (ms: number) => sleep(ms, undefined, { signal }).catch(() => undefined),
  };
  return openExtractor({ mode, model, dataFolder, surroundings, signal });
}

/** Tells on the standard error that the rules read an article in the place of a model, and why. */
export function tellNote(context: CliContext, source: string, note: string | null): void {
  if (note !== null) context.err(`${source}: read by the rules alone: ${note}`);
}

/** Tells on the standard error what a run with a model came to. */
export function tellSummary(context: CliContext, extractor: Extractor): void {
  for (const line of extractor.summary()) context.err(line);
}
