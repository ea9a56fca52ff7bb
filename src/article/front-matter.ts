import { VFile } from 'vfile';
import { matter } from 'vfile-matter';
import { AppError } from '../errors.ts';
import { type Metadata, noMetadata, readMetadata } from './given-metadata.ts';

/** In characters: five lines of metadata take a few hundred. */
const longest = 32_000;

function requireShort(text: string, name: string): void {
  const end = text.indexOf('\n---', 3);
  if (end > longest)
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected at most ${longest} characters between the lines of three dashes; got ${end}`,
    );
}

/**
 * Takes off YAML front matter, where the text begins with a line of three dashes. Keys that are not ours are passed over.
 * @throws AppError BAD_USER_INPUT that names the item, the key, what was expected and what came.
 */
export function splitFrontMatter(text: string, name: string): { metadata: Metadata; body: string } {
  if (!/^---[ \t]*\n/.test(text)) return { metadata: noMetadata, body: text };
  requireShort(text, name);
  const file = new VFile(text);
  try {
    // Dates and numbers stay the text that they are.
    matter(file, { strip: true, yaml: { schema: 'failsafe' } });
  } catch (cause) {
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];
    throw new AppError(
      'BAD_USER_INPUT',
      `${name}: expected YAML between the lines of three dashes; ${reason}`,
      { cause },
    );
  }
  const metadata = readMetadata(file.data.matter ?? {}, `${name}: front matter`);
  return { metadata, body: String(file) };
}
