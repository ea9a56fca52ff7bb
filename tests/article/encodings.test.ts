import { describe, expect, it } from 'vitest';
import { decodeText, type Encoded } from '../../src/article/decode-text.ts';

const russian = 'Компания подписала соглашение о сотрудничестве с Казахстаном.';

function cyrillic(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : 0xc0 + code - 0x410;
  });
}

function decode(bytes: Uint8Array, more: Partial<Encoded> = {}): string {
  return decodeText({ name: 'given', bytes, ...more });
}

describe('the encoding of a text', () => {
  it('is the one that its byte order mark tells, whatever is declared', () => {
    const text = '\ufeffVučić signed.';
    expect(decode(Buffer.from(text), { charset: 'windows-1251' })).toBe('Vučić signed.');
    expect(decode(Buffer.from(text, 'utf16le'))).toBe('Vučić signed.');
    expect(decode(Buffer.from(text, 'utf16le').swap16())).toBe('Vučić signed.');
  });

  it('is the declared one where the bytes are of it', () => {
    const bytes = cyrillic('Мир');
    expect(decode(bytes, { charset: 'windows-1251' })).toBe('Мир');
    const html = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), bytes]);
    expect(decode(html, { markup: true })).toContain('Мир');
    const xml = Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><p>'), bytes]);
    expect(decode(xml, { markup: true })).toContain('Мир');
    expect(() => decode(html)).toThrow(/expected text in UTF-8/);
  });

  it('is not the declared one where the bytes are not of it, or nobody knows it', () => {
    for (const charset of ['us-ascii-7', 'iso-8859-1', 'windows-1251', 'utf-16', 'utf-7', ''])
      expect(decode(Buffer.from('Vučić — “da”.'), { charset })).toBe('Vučić — “da”.');
    expect(decode(cyrillic(russian), { charset: 'utf-8' })).toBe(russian);
    expect(decode(cyrillic(russian), { charset: 'utf-16' })).toBe(russian);
  });

  it('is the one that the letters tell', () => {
    expect(decode(cyrillic(russian))).toBe(russian);
    const english = 'The minister said “we signed” the deal – and left. Café owners were glad.';
    const marks: Record<string, number> = { '“': 0x93, '”': 0x94, '–': 0x96 };
    const bytes = Uint8Array.from(english, (letter) => marks[letter] ?? letter.charCodeAt(0));
    expect(decode(bytes)).toBe(english);
  });

  it('is UTF-16 without a mark where blanks have their zeros at one side', () => {
    expect(decode(Buffer.from('Norka Ltd signed it.', 'utf16le'))).toBe('Norka Ltd signed it.');
    expect(decode(Buffer.from('Norka Ltd signed it.', 'utf16le').swap16())).toBe('Norka Ltd signed it.');
  });

  it.each([
    ['three letters', cyrillic('Мир')],
    [
      'UTF-8 that came to harm',
      Buffer.concat([Buffer.from('Vučić je došao. '.repeat(9)), Uint8Array.of(0xff)]),
    ],
    ['bytes without a pattern', Uint8Array.from({ length: 300 }, (_, at) => 128 + ((at * 37) % 128))],
  ])('is not guessed from %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow(
      /given: expected text in UTF-8.*got bytes that are no UTF-8, first in line 1/,
    );
  });

  it.each([
    ['UTF-32, little end first', [0xff, 0xfe, 0, 0, 65, 0, 0, 0]],
    ['UTF-32, big end first', [0, 0, 0xfe, 0xff, 0, 0, 0, 65]],
  ])('is not %s', (_, bytes) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow('given: expected text; got UTF-32');
  });

  it('leaves marks that turn or hide writing where they stand', () => {
    expect(decode(Buffer.from('a\u200bb \u202eשלום\u202c c'))).toBe('a\u200bb \u202eשלום\u202c c');
  });
});
