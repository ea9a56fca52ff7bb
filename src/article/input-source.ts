import type { ArticleInput } from '../model/ingestion.ts';
import type { Source } from './source.ts';

/** An article that a program sends as a source to read: its metadata becomes front matter, and is checked as such. */
export function inputSource({ text, publishedOn, ...metadata }: ArticleInput, name: string): Source {
  const given = Object.entries({ ...metadata, date: publishedOn }).filter(
    ([, value]) => typeof value === 'string',
  );
  // JSON is YAML, whatever the text holds.
  const lines = given.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const front = lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
  return { name, format: 'text', bytes: Buffer.from(`${front}${text}`) };
}
