/** What XML 1.0 has no place for, even escaped: control characters, halves of surrogate pairs, two non-characters. */
const notXml = /(?![\t\n\r\x7F-\x9F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser would make blanks of these in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A value as XML text that is right between tags and in attributes; a character that XML cannot hold becomes U+FFFD. */
export function xmlText(value: string | number | boolean): string {
  return String(value)
    .replace(notXml, '\uFFFD')
    .replace(/[&<>"'\t\n\r]/g, (character) => escapes[character]!);
}

/** Attributes of a tag, a blank before each, in the order given; those that are null are left out. */
export function xmlAttributes(
  attributes: Readonly<Record<string, string | number | boolean | null>>,
): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${xmlText(value)}"`))
    .join('');
}
