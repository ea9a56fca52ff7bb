import { type Command, Option } from 'commander';
import type { Item } from '../../article/item.ts';
import { AppError, errorCodes } from '../../errors.ts';
import {
  addExtractorOption,
  chooseExtractor,
  type ExtractorOption,
  tellNote,
  tellSummary,
} from '../choose-extractor.ts';
import type { CliContext } from '../context.ts';
import type { ExtractedFile } from '../extract-files.ts';
import { addInputOptions, type InputOptions, inputFormatOf, inputHelp } from '../input-options.ts';
import { isForeign, languageNote } from '../language-note.ts';

const formats = ['claims', 'gold', 'cross', 'judgements'] as const;
type Format = (typeof formats)[number];

/**
 * One object a line for each claim: where it stands, what it says, and the words that say it; with the article's language
 * where that is another than English.
 */
function claimLines({ source, article, claims }: ExtractedFile): string[] {
  const foreign = isForeign(article.language) ? { language: article.language } : {};
  return claims.map(({ id, statement, passage, rule, confidence, extractor }) => {
    const quote = article.text.slice(passage.start, passage.end);
    return JSON.stringify({ id, source, statement, passage, quote, rule, confidence, extractor, ...foreign });
  });
}

interface ExtractOptions extends ExtractorOption, InputOptions {
  readonly input?: string;
  readonly format: Format;
}

/** The items of inputs; one that cannot be meant is told to `reject`, one that is not there stops. */
async function openItems(
  context: CliContext,
  inputs: readonly string[],
  options: ExtractOptions,
  reject: (error: AppError) => void,
): Promise<AsyncIterable<Item>> {
  const [{ readSources, requireInputs }, { readOptionsOf }] = await Promise.all([
    import('../read-source.ts'),
    import('../open-inputs.ts'),
  ]);
  const read = readOptionsOf(context, options, inputFormatOf(options.input));
  const readable: string[] = [];
  for (const input of new Set(inputs)) {
    try {
      await requireInputs([input], read.format);
      readable.push(input);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== 'BAD_USER_INPUT') throw error;
      reject(error);
    }
  }
  return readSources(readable, read);
}

async function extract(context: CliContext, paths: string[], options: ExtractOptions): Promise<void> {
  const { format } = options;
  const extractor = await chooseExtractor(context, options);
  const [{ extractItems }, { claimsToLabel }, { judgeFolder, readFolder }] = await Promise.all([
    import('../extract-files.ts'),
    import('../../evaluation/claims-to-label.ts'),
    import('../folder-reading.ts'),
  ]);
  const reject = (error: AppError) => {
    context.err(`REJECTED  ${error.message}`);
    process.exitCode = errorCodes.BAD_USER_INPUT.exit;
  };
  const all: ExtractedFile[] = [];
  for await (const file of extractItems(
    await openItems(context, paths, options, reject),
    reject,
    extractor,
  )) {
    const note = languageNote(file.source, file.article.language);
    if (note) context.err(note);
    tellNote(context, file.source, file.note);
    if (format === 'claims') for (const line of claimLines(file)) context.out(line);
    else if (format === 'gold')
      context.out(JSON.stringify(claimsToLabel(file.id, file.article, file.claims).label));
    else all.push(file);
  }
  if (format === 'cross') context.out(JSON.stringify(readFolder(all)));
  if (format === 'judgements')
    for (const judgement of judgeFolder(all)) context.out(JSON.stringify(judgement));
  tellSummary(context, extractor);
}

/** Adds `diplograph extract`. */
export function registerExtract(program: Command, context: CliContext): void {
  const command = program
    .command('extract')
    .description('print what is read out of articles, without a database')
    .argument('<path...>', 'files and folders of articles, addresses, or - for the standard input')
    .addOption(new Option('--format <format>', 'what to print, as JSON').choices(formats).default('claims'))
    .addHelpText(
      'after',
      `
${inputHelp}

Formats: claims  a line for each claim: source, statement, passage, quote, rule, confidence
         gold    a line for each article, in the shape of the labels that "diplograph eval" scores against
         cross   one object for all articles together: organizations with their mentions, agreements with their articles
         judgements  a line for each judgement about all articles together: what a person should look at (unsure), what was
                 kept apart though it looks alike (different), what was made one (same), each with its score by feature
The same articles give the same bytes; with a model, the same articles and the same cache of answers. The rules are made for English: of an article in another language names are read at
most, a line on the standard error says so, and claims and labels have its "language".

Examples: npx diplograph extract seeds/articles/2026-02-26-serbia-kazakhstan-astana.md
          npx diplograph extract --format cross seeds/articles
          npx diplograph extract --format judgements seeds/articles

Exit codes: 0 when every file was read, ${errorCodes.BAD_USER_INPUT.exit} when some could not be (the others are printed),
${errorCodes.INPUT_NOT_FOUND.exit} when a path does not exist.`,
    )
    .action((paths: string[], options: ExtractOptions) => extract(context, paths, options));
  addInputOptions(command, '--input');
  addExtractorOption(command);
}
