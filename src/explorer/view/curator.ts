const nameKey = 'diplograph-curator';

/** The name under which this browser's person decides; empty where none was given. */
export function curatorName(): string {
  return localStorage.getItem(nameKey) ?? '';
}

/** Remembers it. */
export function keepCuratorName(name: string): void {
  localStorage.setItem(nameKey, name);
}

/** Who and why, as every mutation takes them. */
export function saidBy(reason: string): { readonly reason: string; readonly author?: string } {
  const author = curatorName();
  return author ? { reason, author } : { reason };
}
