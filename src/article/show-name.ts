/** A name as a message can hold it: control characters, which would make lines or colours of their own, as \n or \u001b. */
export function showName(name: string): string {
  return name.replace(/[\p{Cc}\p{Surrogate}\u2028\u2029]/gu, (letter) =>
    letter === '\n' ? '\\n' : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
