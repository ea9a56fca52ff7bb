const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text as XML 1.0 may hold it, in an element or an attribute: what it cannot hold, such as control characters, is left out. */
export function xml(text: string | number): string {
  let safe = '';
  for (const character of String(text)) {
    const code = character.codePointAt(0)!;
    const control = code < 0x20 && code !== 9 && code !== 10 && code !== 13;
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    if (control || surrogate || code === 0xfffe || code === 0xffff) continue;
    safe += entities[character] ?? character;
  }
  return safe;
}
