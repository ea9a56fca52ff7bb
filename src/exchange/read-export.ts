import { AppError } from '../errors.ts';
import { type ExportLine, exportLineSchemas } from './export-line.ts';
import { splitLines } from './split-lines.ts';
import { jsonlVersion, type LineType, lineTypes } from './write-jsonl.ts';

const order = ['diplograph-export', ...lineTypes, 'end'] as const;
const longestShown = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}

function parseLine(text: string, where: string): ExportLine {
  const bad = (expected: string, got: string, cause?: unknown) =>
    new AppError('BAD_USER_INPUT', `${where}: expected ${expected}; got ${got}`, { cause });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw bad('a JSON object on one line', shown(text), cause);
  }
  const type = (value as { type?: unknown } | null)?.type;
  if (typeof type !== 'string' || !Object.hasOwn(exportLineSchemas, type))
    throw bad(`a "type" of ${order.join(', ')}`, shown(type));
  const version = (value as { version?: unknown }).version;
  if (type === 'diplograph-export' && typeof version === 'number' && version > jsonlVersion)
    throw bad(
      `an export of version ${jsonlVersion}, which this release reads`,
      `version ${version}, of a newer release`,
    );
  const parsed = exportLineSchemas[type as ExportLine['type']].safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw bad(
    `a line of type ${type}`,
    `one that is wrong at ${issue!.path.join('.') || 'its top'}: ${issue!.message}`,
  );
}

/** What makes two lines of one type the same; they come in its order. */
function keyOf(line: ExportLine): string {
  if ('from' in line) return [line.from, line.relation, line.to, line.properties.title ?? ''].join('\u0000');
  return 'article' in line ? `${line.article}\u0000${line.id}` : 'id' in line ? line.id : '';
}

/** Checks that lines follow each other as an export has them. */
class Sequence {
  readonly counts: Record<LineType, number> = Object.fromEntries(
    lineTypes.map((type) => [type, 0]),
  ) as Record<LineType, number>;
  #type: ExportLine['type'] | null = null;
  #key = '';

  /** @throws AppError BAD_USER_INPUT where this line cannot come after those before. */
  add(line: ExportLine, where: string): void {
    const fail = (expected: string, got: string): never => {
      throw new AppError('BAD_USER_INPUT', `${where}: expected ${expected}; got ${got}`);
    };
    if (this.#type === null && line.type !== 'diplograph-export')
      fail('the first line of an export, of type diplograph-export', `type ${line.type}`);
    if (this.#type !== null && (this.#type === 'end' || order.indexOf(line.type) < order.indexOf(this.#type)))
      fail(`no line of type ${line.type} after one of type ${this.#type}`, 'one');
    const key = keyOf(line);
    if (this.#type === line.type && line.type !== 'relation' && key <= this.#key)
      fail(
        'lines of one type in the order of their ids, each id once',
        `${'id' in line ? line.id : line.type} out of order`,
      );
    this.#type = line.type;
    this.#key = key;
    if (line.type === 'end') this.#end(line.counts, fail);
    else if (line.type !== 'diplograph-export') this.counts[line.type] += 1;
  }

  #end(said: Readonly<Record<string, number>>, fail: (expected: string, got: string) => never): void {
    for (const type of lineTypes)
      if ((said[type] ?? 0) !== this.counts[type])
        fail(`${said[type] ?? 0} lines of type ${type}, as the last line says`, String(this.counts[type]));
  }

  /** @throws AppError BAD_USER_INPUT where the end is missing. */
  finish(source: string): void {
    if (this.#type === 'end') return;
    const got =
      this.#type === null ? 'an empty file' : `a file that was cut off after a line of type ${this.#type}`;
    throw new AppError(
      'BAD_USER_INPUT',
      `${source}: expected an export in JSONL with its last line, of type end; got ${got}`,
    );
  }
}

/**
 * Reads an export in JSONL line by line, and checks each.
 * @throws AppError BAD_USER_INPUT that names the line: no JSON, not of a known type, wrong inside, out of order, twice; or the
 * file is cut off, or of a newer release
 */
export async function* readExport(
  bytes: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<ExportLine> {
  const sequence = new Sequence();
  for await (const { number, text } of splitLines(bytes, source)) {
    const where = `${source}:${number}`;
    const line = parseLine(text, where);
    sequence.add(line, where);
    yield line;
  }
  sequence.finish(source);
}
