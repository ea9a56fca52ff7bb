import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CachedReply, openAnswerCache } from '../../../src/extraction/llm/endpoint/answer-cache.ts';

const question = [{ role: 'user', content: 'What does it say?' }] as const;
const reply: CachedReply = { type: 'answer', text: '{"countries": []}', finish: 'stop' };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'diplograph-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function files(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile());
}

describe('the cache of answers', () => {
  it('gives back what was kept for the same question to the same model, and nothing else', async () => {
    const cache = openAnswerCache(folder, 'tiny');
    expect(await cache.read(question)).toBeNull();
    expect(await cache.write(question, reply)).toBe(true);
    expect(await cache.read(question)).toEqual(reply);
    expect(await openAnswerCache(folder, 'tiny').read(question)).toEqual(reply);
    expect(await openAnswerCache(folder, 'large').read(question)).toBeNull();
    expect(await cache.read([{ role: 'user', content: 'What else does it say?' }])).toBeNull();
  });

  it('keeps whole files only, for their owner', async () => {
    const cache = openAnswerCache(folder, 'tiny');
    await Promise.all(Array.from({ length: 20 }, () => cache.write(question, reply)));
    expect(files()).toHaveLength(1);
    expect(statSync(files()[0]!).mode & 0o077).toBe(0);
  });

  it.each([
    ['cut short', (text: string) => text.slice(0, -20)],
    ['emptied', () => ''],
    ['binary', () => '\u0000\u0001'],
    ['changed', (text: string) => text.replace('countries', 'counties!')],
    ['of another shape', () => '{"reply": 7}'],
    ['of another question', (text: string) => text.replace(/"key":"./, '"key":"!')],
  ])('takes a file that was %s for none, and mends it', async (_name, damage) => {
    const cache = openAnswerCache(folder, 'tiny');
    await cache.write(question, reply);
    const file = files()[0]!;
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(await cache.read(question)).toBeNull();
    await cache.write(question, reply);
    expect(await cache.read(question)).toEqual(reply);
  });

  it('says when it cannot keep an answer, and goes on', async () => {
    const file = path.join(folder, 'taken');
    writeFileSync(file, '');
    const cache = openAnswerCache(file, 'tiny');
    expect(await cache.write(question, reply)).toBe(false);
    expect(await cache.read(question)).toBeNull();
  });
});
