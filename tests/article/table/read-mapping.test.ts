import { describe, expect, it } from 'vitest';
import { readMapping } from '../../../src/article/table/read-mapping.ts';
import { plainMapping } from './read.ts';

function failureOf(text: string): string {
  try {
    readMapping(text, 'm.yaml');
    return 'none';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a mapping', () => {
  it.each([
    ['status: SIGNED', 'status: DONE', 'm.yaml:6: statuses[0].status: expected one of NEGOTIATING, PLANNED'],
    ['title: title', 'titel: title', 'm.yaml:4: titel: expected a key that docs/tables.md lists'],
    [
      'title: title',
      'title: { column: a, constant: b }',
      'm.yaml:4: title: expected one of column, template and constant; got {"column":"a","constant":"b"}',
    ],
    ['name: plain', 'name: 7', 'm.yaml:1: name: expected string; got 7'],
    ['parties: [parties]', 'parties: []', 'm.yaml:5: parties: '],
    ['date: signed', 'date: { column: signed, format: dd/mm/yy }', 'expected a format of yyyy, MM or M'],
    ['date: signed', 'when: []', 'm.yaml:6: statuses[0]'],
    ['dataset: A table', 'dataset: A table\ntable: { encoding: nonsense }', 'm.yaml:4: table.encoding'],
    ['dataset: A table', 'dataset: [A', 'm.yaml:4: expected YAML'],
    ['dataset: A table', 'dataset: A\ndataset: B', 'm.yaml:4: expected YAML'],
    [plainMapping, '', 'm.yaml:1: the mapping: expected object; got null'],
  ])('is refused with key, line, what was expected and what came: %s -> %s', (from, to, told) => {
    expect(failureOf(plainMapping)).toBe('none');
    expect(failureOf(plainMapping.replace(from, to))).toContain(told);
  });
});
