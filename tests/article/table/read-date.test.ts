import { describe, expect, it } from 'vitest';
import { readDate, readDateParts } from '../../../src/article/table/read-date.ts';

describe('a date of a cell', () => {
  it.each([
    ['2019-05-29', 'iso', '2019-05-29'],
    ['2019-05', 'iso', '2019-05'],
    ['2019', 'iso', '2019'],
    ['2019.0', 'iso', '2019'],
    ['2019-05-29T00:00:00Z', 'iso', '2019-05-29'],
    ['2019-05-29 00:00:00', 'iso', '2019-05-29'],
    ['29/05/2019', 'dd/MM/yyyy', '2019-05-29'],
    ['05/29/2019', 'MM/dd/yyyy', '2019-05-29'],
    ['9/5/2019', 'd/M/yyyy', '2019-05-09'],
    ['20190529', 'yyyyMMdd', '2019-05-29'],
    ['20190500', 'yyyyMMdd', '2019-05'],
    ['19990000', 'yyyyMMdd', '1999'],
    ['29 May 2019', 'd MMM yyyy', '2019-05-29'],
    ['September 5, 1978', 'MMMM d, yyyy', '1978-09-05'],
    ['31/02/2019', 'dd/MM/yyyy', null],
    ['29/05/2019 x', 'dd/MM/yyyy', null],
    ['29/05/19', 'dd/MM/yyyy', null],
    ['0000', 'iso', null],
  ])('%s as %s is %s', (cell, format, date) => {
    expect(readDate(cell, [format])).toBe(date);
  });

  it('may be in columns of its own, and is as precise as they are', () => {
    expect(readDateParts('1879', '6', '')).toBe('1879-06');
    expect(readDateParts('1879', '', '7')).toBe('1879');
    expect(readDateParts('1879.0', '10.0', '7.0')).toBe('1879-10-07');
    expect(readDateParts('1879', '13', '')).toBeNull();
    expect(readDateParts('x', '', '')).toBeNull();
  });
});
