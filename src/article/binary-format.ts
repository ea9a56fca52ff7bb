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
  { what: 'UTF-32', bytes: [0, 0, 0xfe, 0xff] },
  { what: 'UTF-32', bytes: [0xff, 0xfe, 0, 0] },
  { what: 'an image', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'an image', bytes: [0xff, 0xd8, 0xff] },
  { what: 'an image', bytes: ascii('GIF8') },
];

/** How many bytes tell whether text has a NUL at every other place. */
const sample = 4096;

/** Which UTF-16 bytes are in that have no byte order mark, by the side on which the zeros of blanks stand; null where in none. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const beginning = bytes.subarray(0, sample);
  const zeros: [number, number] = [0, 0];
  beginning.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2 === 0 ? 0 : 1] += 1;
  });
  // Every blank has a zero, always at the same side; other data has them at both.
  const several = Math.max(...zeros) > Math.max(1, beginning.length * 0.02);
  if (bytes.length % 2 !== 0 || Math.min(...zeros) !== 0 || !several) return null;
  return zeros[0] === 0 ? 'utf-16le' : 'utf-16be';
}

/** What bytes are by what they begin with, for a message: `a PDF document`; null where that says nothing. */
export function knownFormat(bytes: Uint8Array): string | null {
  const known = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte));
  return known?.what ?? null;
}

/** What bytes are that are no text, for a message: `a PDF document`; null where nothing speaks against text. */
export function binaryFormat(bytes: Uint8Array): string | null {
  const known = knownFormat(bytes);
  if (known !== null) return known;
  return bytes.includes(0) ? 'binary data (a NUL byte)' : null;
}
