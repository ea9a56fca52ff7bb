import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/model/name-key.ts';

describe('nameKey', () => {
  it.each([
    ['Yugoimport-SDPR', 'yugoimport sdpr'],
    ['YUGOIMPORT  SDPR', 'yugoimport sdpr'],
    ['“Great Sky”', 'great sky'],
    ["Côte d'Ivoire", 'cote divoire'],
    ['Đorđe Łukasz', 'dorde lukasz'],
    ['Türk İş Bankası', 'turk is bankasi'],
    ['Astana–Hub', 'astana hub'],
    ['Simon & Sons', 'simon and sons'],
    ['S.A.R.L.', 'sarl'],
    ['Міністерство', 'міністерство'.normalize('NFKD').replace(/\p{M}/gu, '')],
    [' – ', ''],
  ])('folds %j to %j', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});
