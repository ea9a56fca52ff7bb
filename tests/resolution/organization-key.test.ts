import { describe, expect, it } from 'vitest';
import { organizationKey } from '../../src/resolution/organization-key.ts';

describe('organizationKey', () => {
  it.each([
    ['Northern Rail JSC', 'northern rail'],
    ['JSC Northern Rail', 'northern rail'],
    ['Northern Rail a.d.', 'northern rail'],
    ['Northern Rail A.Ş.', 'northern rail'],
    ['Northern Rail Corporation Limited', 'northern rail'],
    ['AD Ports Group', 'ad ports group'],
    ['SE AG', 'se ag'],
  ])('leaves the form of incorporation out of %j', (name, key) => {
    expect(organizationKey(name, 'COMPANY', null)).toBe(key);
  });

  it.each([
    ['Ministry of Energy of the Republic of Ghana', 'GH'],
    ['Ministry of Energy of Ghana', 'GH'],
    ['Ghanaian Ministry of Energy', 'GH'],
    ['Ministry of Energy', 'GH'],
  ])('knows the ministry of %j by its field', (name, country) => {
    expect(organizationKey(name, 'MINISTRY', country)).toBe('ministry of energy');
  });

  it('keeps the state in the name of any other body', () => {
    expect(organizationKey('National Bank of Ghana', 'BANK', 'GH')).toBe('national bank of ghana');
  });
});
