/** How far into a document its declaration may stand, in bytes; HTML says 1024, and pages do not care. */
const reach = 4096;

const xmlDeclaration = /^\s*<\?xml[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([A-Za-z0-9._:-]{1,40})["']/;
const metaTag = /<meta\s[^>]{0,300}/gi;
const charset = /\bcharset\s{0,9}=\s{0,9}["']?([A-Za-z0-9._:-]{1,40})/i;

function inMeta(beginning: string): string | undefined {
  for (const [tag] of beginning.matchAll(metaTag)) {
    const found = charset.exec(tag)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The encoding that an XML declaration or a `meta` of HTML states; null where none does. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const beginning = Buffer.from(bytes.subarray(0, reach)).toString('latin1');
  const declared = xmlDeclaration.exec(beginning)?.[1] ?? inMeta(beginning);
  // Who reads the words of a declaration in ASCII knows that it is not in UTF-16.
  return declared === undefined || /^utf-?(16|32)/i.test(declared) ? null : declared;
}
