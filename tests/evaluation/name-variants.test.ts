import { describe, expect, it } from 'vitest';
import { foldName, looseVariants, nameVariants, overlap } from '../../src/evaluation/name-variants.ts';
import { stateOf } from '../../src/evaluation/state-names.ts';

describe('names in the measures', () => {
  it.each([
    ['Yugoimport–SDPR', 'YUGOIMPORT SDPR'],
    ['The Science Park', 'Science Park'],
    ['Łódź Works', 'Lodz Works'],
    ['“QazTrade” JSC', 'Qaztrade'],
    ['Astana Hub (AH)', 'Astana Hub'],
    ['Transnafta a.d.', 'Transnafta'],
    ['Larsen &amp; Toubro', 'Larsen and Toubro'],
    ['Brown & Co', 'Brown'],
  ])('take %s and %s for one', (a, b) => {
    expect(overlap(nameVariants(a), nameVariants(b))).toBe(true);
  });

  it('tell names apart that differ in a word', () => {
    expect(
      overlap(
        nameVariants('National Center for Biotechnology'),
        nameVariants('National Center for Nanotechnology'),
      ),
    ).toBe(false);
  });

  it.each([
    "Ghana's Ministry of Finance",
    'Ghanaian Ministry of Finance',
    'Ministry of Finance of the Republic of Ghana',
  ])('leave the state out of %s where countries agree', (name) => {
    expect(looseVariants(name)).toContain('ministryoffinance');
    expect(nameVariants(name)).not.toContain('ministryoffinance');
  });

  it('join the dots of letters, also outside ASCII', () => {
    expect(foldName('С.А. Завод')).toBe(foldName('СА Завод'));
  });

  it.each([
    ['RS', 'RS'],
    ['Government of the Republic of Serbia', 'RS'],
    ["Ivory Coast's government", 'CI'],
    ['Astana Hub', null],
  ])('read %s as the state %s', (name, code) => {
    expect(stateOf(name)).toBe(code);
  });
});
