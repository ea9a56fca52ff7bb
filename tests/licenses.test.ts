import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const packages = Object.entries(lock.packages).filter(([name]) => name !== '');

/** What may be passed on with a program under Apache-2.0. */
const free = [
  'MIT',
  'MIT OR Apache-2.0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
];
/** What stays on the machine of whoever builds or tests: of a kind that asks for changes of its own files alone. */
const tools = [...free, 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0', '(MIT OR CC0-1.0)'];

/** Packages that run in a build of ours, though npm lists them with what runs. */
const builders = /^node_modules\/(vite\/node_modules\/)?lightningcss/;

describe('the licence of every package', () => {
  it('that runs lets it be passed on', () => {
    const others = packages.filter(
      ([name, { dev, license = 'none' }]) => !dev && !builders.test(name) && !free.includes(license),
    );
    expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });

  it('that builds or tests is known', () => {
    const others = packages.filter(([, { license = 'none' }]) => !tools.includes(license));
    expect(others.map(([name, { license }]) => `${name}: ${license}`)).toEqual([]);
  });

  it('stands in a lock file that names no registry', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
