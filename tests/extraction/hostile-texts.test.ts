import { describe, expect, it } from 'vitest';
import { segmentArticle } from '../../src/document/segment-article.ts';
import { extractClaims } from '../../src/extraction/extract-claims.ts';
import type { ExtractedClaim } from '../../src/model/claim.ts';
import { hostileTexts } from './hostile-texts.ts';
import { agreementsOf } from './read.ts';

const short = 16 * 1024;
const times = 8;
/** A text 8 times as long takes 8 times as long where time is linear, 64 times where it grows with the square. */
const most = 26;
/** Below so many milliseconds a measure is noise. */
const floor = 8;

function read(text: string): { claims: readonly ExtractedClaim[]; milliseconds: number } {
  const from = performance.now();
  const document = segmentArticle({ text, title: null, publishedOn: '2025-06-12', language: 'en' });
  const claims = extractClaims(document);
  return { claims, milliseconds: performance.now() - from };
}

describe('hostile text', () => {
  it.each([...hostileTexts])('%s: takes time in proportion to its length', { retry: 2 }, (_, make) => {
    read(make(short));
    const one = read(make(short));
    const many = read(make(short * times));
    expect(many.milliseconds / Math.max(one.milliseconds, floor)).toBeLessThan(most);
    expect(many.claims.length).toBeLessThanOrEqual(times * 1.2 * Math.max(one.claims.length, 20));
  });

  it.each([...hostileTexts])('%s: says nothing that is not in the text', (_, make) => {
    const text = make(2000);
    for (const { passage } of read(text).claims) {
      expect(passage.start).toBeLessThan(passage.end);
      expect(text.slice(passage.start, passage.end).trim()).not.toBe('');
    }
  });
});

describe('text with more than words in it', () => {
  it('is read through characters that are not seen', () => {
    expect(agreementsOf('Nor\u200bka Ltd and \u202aRot\u00adva\u202c Ltd signed a con\u200btract.')).toEqual([
      'SIGNED CONTRACT: Norka Ltd + Rotva Ltd',
    ]);
  });

  it('is read through the tags of markup, but not in scripts and comments', () => {
    const page = `<html><script>s = "Alpha Ltd signed a contract with Beta Ltd.";</script>
<!-- Alpha Ltd signed a contract with Beta Ltd. --><body><p>Norka Ltd and <b>Rotva Ltd</b> signed a contract.</p></body></html>`;
    expect(agreementsOf(page)).toEqual(['SIGNED CONTRACT: Norka Ltd + Rotva Ltd']);
  });
});
