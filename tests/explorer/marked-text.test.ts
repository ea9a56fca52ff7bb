import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markText, safeAddress } from '../../src/explorer/state/marked-text.ts';

const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([one, other]) => ({
  start: Math.min(one, other),
  end: Math.max(one, other),
}));

describe('a text that is read', () => {
  it('joins to exactly what it was, and marks exactly the sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        span,
        fc.array(span, { maxLength: 5 }),
        (text, read, also) => {
          const parts = markText(text, read, also);
          expect(parts.map((part) => part.text).join('')).toBe(text);
          const marked = parts.filter(({ role }) => role === 'read').map((part) => part.text);
          expect(marked.join('')).toBe(text.slice(read.start, read.end));
          expect(marked.length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('an address', () => {
  it.each(['https://x.example/a', 'http://x.example/'])('%s is a link', (url) => {
    expect(safeAddress(url)).toBe(url);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'nonsense', '', null])(
    '%s is none',
    (url) => {
      expect(safeAddress(url)).toBeNull();
    },
  );
});
