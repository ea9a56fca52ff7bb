import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { settings } from '../src/config.ts';
import { errorCodes } from '../src/errors.ts';

const readme = readFileSync('README.md', 'utf8');

/** The rows of all tables, cell by cell, without marks. */
const rows = readme
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.replaceAll('`', '').trim()),
  );

describe('the README', () => {
  it.each(settings)('lists the setting $name as it is', ({ name, fallback, meaning }) => {
    expect(rows).toContainEqual([name, fallback, meaning]);
  });

  it('lists every exit code of a failure', () => {
    const told = new Set(rows.map(([code]) => Number(code)));
    const exits = [...new Set(Object.values(errorCodes).map(({ exit }) => exit))];
    expect(exits.filter((exit) => !told.has(exit))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });
});
