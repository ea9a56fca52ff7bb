import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/article/detect-language.ts';
import { markdownToText } from '../../src/article/markdown-to-text.ts';
import { readArticle } from '../../src/article/read-article.ts';
import { tameMarkdown } from '../../src/article/tame-markdown.ts';
import { AppError } from '../../src/errors.ts';

function refusal(bytes: Uint8Array | number[]): string {
  try {
    readArticle({ name: 'given.txt', format: 'text', bytes: Uint8Array.from(bytes) });
    return 'read';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `${error.code} ${error.message}`;
  }
}

/** A text as the bytes of an older encoding of one byte a letter, with Cyrillic from `first` on. */
function singleByte(text: string, first: number): number[] {
  return [...text].map((letter) => {
    const code = letter.codePointAt(0)!;
    return code < 0x80 ? code : first + code - 'А'.codePointAt(0)!;
  });
}

describe('bytes that are no article', () => {
  it.each([
    ['a PDF', [...Buffer.from('%PDF-1.7\nsigned')], 'got a PDF document'],
    ['RTF', [...Buffer.from('{\\rtf1\\ansi Norka signed.}')], 'got a document in RTF'],
    ['ZIP', [0x50, 0x4b, 3, 4, 65, 66], 'got a ZIP archive or an office document'],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 13, 10], 'got an image'],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0], 'got an image'],
    ['a NUL', [65, 0, 0, 66], 'got binary data (a NUL byte)'],
    ['control characters', [65, 1, 2, 3, 66, 5], 'got binary data (control characters)'],
    [
      'windows-1251',
      singleByte('date 2025-01-01\nМир', 0xc0),
      'got bytes that are no UTF-8, first in line 2',
    ],
    ['windows-1252', [0x43, 0x61, 0x66, 0xe9, 0x20], 'got bytes that are no UTF-8, first in line 1'],
    ['half a pair in UTF-8', [0x61, 0xed, 0xa0, 0x80], 'got bytes that are no UTF-8'],
    ['half a pair in UTF-16', [0xff, 0xfe, 0x41, 0x00, 0x00, 0xd8], 'got bytes that are no UTF-16LE'],
    ['blanks', [32, 10, 9, 10, 32], 'expected an article with text; got none'],
    ['nothing', [], 'expected an article with text; got none'],
  ])('%s are refused by what they are', (_, bytes, message) => {
    const told = refusal(bytes);
    expect(told).toMatch(/^BAD_USER_INPUT given\.txt: expected /);
    expect(told).toContain(message);
  });

  it('are refused where front matter goes on and on', () => {
    const bytes = Buffer.from(`---\n${'a: 1\n'.repeat(10_000)}---\nText.`);
    expect(refusal(bytes)).toContain('expected at most 32000 characters between the lines of three dashes');
  });
});

describe('Markdown of monstrous shape', () => {
  it('stays as it is where a person wrote it', () => {
    const written = `# A\n\n> - quoted\n>   > deeper\n\n${'word '.repeat(3000)}\n\n          code\n\n1. one\n   - two\n`;
    expect(tameMarkdown(written)).toBe(written);
  });

  it.each(['> ', '>', '- ', '1. ', '[', '*a _b ', '[a](', '![['])('is read where %j is repeated', (piece) => {
    expect(markdownToText(`${piece.repeat(20_000)}Norka signed.`)).toContain('Norka signed.');
  });

  it('is cut between sentences', () => {
    const text = markdownToText('Norka signed it. '.repeat(2000).trim());
    expect(text.split('\n\n').length).toBeGreaterThan(1);
    for (const paragraph of text.split('\n\n')) expect(paragraph).toMatch(/^Norka.*it\.$/);
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'Norka Ltd and Rotva Ltd signed a contract in Belgrade.'],
    ['ru', 'Компания подписала соглашение о сотрудничестве с Казахстаном.'],
    ['kk', 'Қазақстан мен Сербия ынтымақтастық туралы келісімге қол қойды.'],
    ['sr', 'Србија и Казахстан потписали су споразум о сарадњи.'],
    ['sr-Latn', 'Srbija i Kazahstan potpisali su sporazum o saradnji u Beogradu.'],
    ['hr', 'Hrvatska i Kazahstan potpisali su sporazum o suradnji u Zagrebu.'],
    ['fr', 'La société a signé un accord de coopération avec la Banque.'],
    ['de', 'Das Unternehmen unterzeichnete ein Abkommen mit Kasachstan.'],
    ['tr', 'Türkiye ile Kazakistan arasında iş birliği anlaşması imzalandı.'],
    ['ar', 'وقعت الشركة اتفاقية تعاون مع كازاخستان في أستانا'],
    ['he', 'החברה חתמה על הסכם שיתוף פעולה עם קזחסטן'],
    ['zh', '中国和哈萨克斯坦在阿斯塔纳签署了合作协议。双方同意加强合作伙伴关系。'],
  ])('is told to be %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', 'Ok.', '12 345 678 901 234 567 890', '— … — "" () — … — "" ()'])(
    'is not guessed from %j',
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  it('is the stated one where one is stated, and does not change who the article is', () => {
    const read = (text: string) =>
      readArticle({ name: 'given.txt', format: 'text', bytes: Buffer.from(text) });
    const german = 'Das Unternehmen unterzeichnete ein Abkommen mit Kasachstan.';
    expect(read(`---\nlanguage: en\n---\n${german}`).language).toBe('en');
    const detected = read(german);
    expect(detected.language).toBe('de');
    expect(detected.id).not.toBe(read(`---\nlanguage: de\n---\n${german}`).id);
  });
});
