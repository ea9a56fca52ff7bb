import { type Command, Option } from 'commander';
import { type ArticleFormat, formatNames } from '../article/source.ts';

/** The options of verbs that read articles, as they were given. */
export interface InputOptions {
  readonly columns?: string;
  readonly delimiter?: string;
}

/** The names of formats; a rejects file is JSONL, known by its lines. */
export const inputFormats = [...formatNames, 'rejects'] as const;

/** A name among them as a format to read. */
export function inputFormatOf(name: string | undefined): ArticleFormat | undefined {
  return name === 'rejects' ? 'jsonl' : (name as ArticleFormat | undefined);
}

/** Adds the options of verbs that read articles; `flag` names the one for the format of what is read. */
export function addInputOptions(command: Command, flag: '--format' | '--input'): void {
  command
    .addOption(
      new Option(`${flag} <format>`, 'what files, addresses or - hold, whatever they are called').choices(
        inputFormats,
      ),
    )
    .option('--columns <mapping>', 'the columns of a table, as in text=Body,title=Headline,publishedOn=Date')
    .option('--delimiter <sign>', 'what stands between the cells of a table; looked for if not told');
}

/** What both verbs say about inputs. */
export const inputHelp = `Inputs: files, folders (with their subfolders, symbolic links left out), addresses (http and https) and - for the standard input
  .txt .text       text; begins with "date YYYY-MM-DD", or with front matter between lines of three dashes
                   (title, url, publisher, date, language)
  .md .markdown    Markdown, likewise
  .html .htm       the main text of a page; title, date, publisher, address and language from its head
  .xml .rss .atom  RSS or Atom: an article for each entry, its content or its summary; what it links to is not fetched
  .jsonl .ndjson   an object a line: text, title, url, publisher, publishedOn (or date), language; other keys are passed over
  .csv .tsv        a row an article, in columns of those names; --columns maps others
Items of one file are told as feed.xml#3 (the third entry), articles.jsonl#17 and table.csv#17 (both the number of the line).
docs/sources.md tells limits, encodings, and which addresses are fetched.`;
