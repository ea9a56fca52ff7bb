interface Signature {
  readonly what: string;
  readonly bytes: readonly number[];
}

function ascii(text: string): readonly number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

/** What files of formats that are no plain text begin with. */
const signatures: readonly Signature[] = [
  { what: 'a PDF document', bytes: ascii('%PDF-') },
  { what: 'a document in RTF', bytes: ascii('{\\rtf') },
  { what: 'a ZIP archive or an office document', bytes: ascii('PK\x03\x04') },
  { what: 'an office document of the old kind', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a compressed file', bytes: [0x1f, 0x8b] },
  { what: 'an image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'an image', bytes: [0xff, 0xd8, 0xff] },
  { what: 'an image', bytes: ascii('GIF8') },
];

/** How many bytes tell whether text has a NUL at every other place. */
const sample = 4096;

function looksLikeUtf16(bytes: Uint8Array): boolean {
  const beginning = bytes.subarray(0, sample);
  const zeros = [0, 0];
  beginning.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  // Every blank has a zero, always at the same side; other data has them at both.
  const several = Math.max(...zeros) > Math.max(1, beginning.length * 0.02);
  return bytes.length % 2 === 0 && Math.min(...zeros) === 0 && several;
}

/** What bytes are that are no text, for a message: `a PDF document`; null where nothing speaks against text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  if (known) return known.what;
  if (!bytes.includes(0)) return null;
  return looksLikeUtf16(bytes) ? 'UTF-16 without a byte order mark' : 'binary data (a NUL byte)';
}
