import { createHash } from 'node:crypto';
import { AppError } from '../errors.ts';
import type { ExportLineOf } from './export-line.ts';
import { readExport } from './read-export.ts';

/** What an export says of itself, once all of it was read and found right. */
export interface CheckedExport {
  readonly header: ExportLineOf<'diplograph-export'>;
  readonly counts: Readonly<Record<string, number>>;
  /** SHA-256 of its bytes, in hexadecimal digits. */
  readonly digest: string;
}

/**
 * Reads a whole export in JSONL before any of it is used: every line, the counts at its end, and that each claim lies within an
 * article that is there.
 * @throws AppError BAD_USER_INPUT as `readExport` does, and where a claim has no article or lies outside of it
 */
export async function checkExport(bytes: AsyncIterable<Uint8Array>, source: string): Promise<CheckedExport> {
  const hash = createHash('sha256');
  async function* hashed() {
    for await (const chunk of bytes) {
      hash.update(chunk);
      yield chunk;
    }
  }
  const lengths = { current: new Map<string, number>(), withdrawn: new Map<string, number>() };
  let header: CheckedExport['header'] | null = null;
  let counts: CheckedExport['counts'] = {};
  for await (const line of readExport(hashed(), source)) {
    if (line.type === 'diplograph-export') header = line;
    else if (line.type === 'article') lengths.current.set(line.id, line.properties.text.length);
    else if (line.type === 'withdrawn-article') lengths.withdrawn.set(line.id, line.properties.text.length);
    else if (line.type === 'end') counts = line.counts;
    else if (line.type === 'claim' || line.type === 'withdrawn-claim') {
      const length = (line.type === 'claim' ? lengths.current : lengths.withdrawn).get(line.article);
      const { start, end, quote } = line.properties;
      if (length === undefined)
        throw new AppError(
          'BAD_USER_INPUT',
          `${source}: expected the article of ${line.id}; there is no ${line.article}`,
        );
      if (end > length || end - start !== quote.length)
        throw new AppError(
          'BAD_USER_INPUT',
          `${source}: expected ${line.id} to quote its article; got ${start} to ${end} of ${length} for a quote of ${quote.length} characters`,
        );
    }
  }
  return { header: header!, counts, digest: hash.digest('hex') };
}
