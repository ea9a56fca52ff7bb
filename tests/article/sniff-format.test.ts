import { describe, expect, it } from 'vitest';
import { sniffFormat } from '../../src/article/sniff-format.ts';

describe('something without a name', () => {
  it.each([
    ['{"text":"A"}', 'jsonl'],
    ['\ufeff\n {"text":"A"}', 'jsonl'],
    ['<!DOCTYPE html><p>x', 'html'],
    ['<html lang="en">', 'html'],
    ['<?xml version="1.0"?>\n<html xmlns="x">', 'html'],
    ['<?xml version="1.0"?><rss>', 'feed'],
    ['<rss version="2.0">', 'feed'],
    ['<feed xmlns="x">', 'feed'],
    ['---\ntitle: x\n---\nText', 'markdown'],
    ['date 2026-01-01 Text', 'text'],
    ['a,b\n1,2', 'text'],
    ['', 'text'],
  ])('that begins with %j is %s', (given, format) => {
    expect(sniffFormat(Buffer.from(given))).toBe(format);
    expect(sniffFormat(Buffer.from(`\ufeff${given.replace('\ufeff', '')}`, 'utf16le'))).toBe(format);
  });
});
