const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** Whether an article is in another language than English, for which the rules are made; false where none is known. */
export function isForeign(language: string | null): language is string {
  return language !== null && !/^en\b/i.test(language);
}

/** What to tell about an article in another language; null where there is nothing to tell. */
export function languageNote(source: string, language: string | null): string | null {
  if (!isForeign(language)) return null;
  return `${source}: is in ${names.of(language) ?? language} (${language}); the rules are made for English and read names at most`;
}
