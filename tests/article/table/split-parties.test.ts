import { describe, expect, it } from 'vitest';
import { codedParty } from '../../../src/article/table/name-party.ts';
import { splitParties } from '../../../src/article/table/split-parties.ts';
import { countryOf } from '../../../src/ontology/countries.ts';
import { cowStates } from '../../../src/ontology/cow-states.ts';
import { formerStates } from '../../../src/ontology/former-states.ts';

function told(cell: string, marks?: readonly string[]): string[] {
  return splitParties(cell, marks).map(({ wording, known }) =>
    known === null ? wording : known.type === 'country' ? known.country : `${known.type} ${wording}`,
  );
}

describe('the parties of a cell', () => {
  it.each([
    ['Germany/France and Italy, Spain', ['DE', 'FR', 'IT', 'ES']],
    ['Albania, Korea, Republic of, Bolivia, Plurinational State of', ['AL', 'KR', 'BO']],
    ['Trinidad and Tobago and Bosnia & Herzegovina', ['TT', 'BA']],
    ['Congo, Democratic Republic of the, Congo', ['CD', 'CG']],
    ['China, Hong Kong, China SAR', ['CN', 'HK']],
    ['Iran (Islamic Republic of); THE GAMBIA ; ; Ceylon', ['IR', 'GM', 'LK']],
    ['Guinea-Bissau - Chad', ['GW', 'TD']],
    ['European Union; ASEAN', ['body European Union', 'body ASEAN']],
    ['Ministry of Trade and Industry, Acme', ['Ministry of Trade and Industry', 'Acme']],
    [
      'Czechoslovakia, Yugoslavia (Serbia/Montenegro)',
      ['former Czechoslovakia', 'former Yugoslavia (Serbia/Montenegro)'],
    ],
    ['DEU; FR; 724', ['DE', 'FR', 'ES']],
    ['Niger, Nigeria', ['NE', 'NG']],
  ])('%s', (cell, parties) => {
    expect(told(cell)).toEqual(parties);
  });

  it('may be divided as the mapping says', () => {
    expect(told('Chile+Peru', ['+'])).toEqual(['CL', 'PE']);
  });
});

describe('codes of states', () => {
  it('are of the scheme that is told', () => {
    const code = (text: string, scheme: Parameters<typeof codedParty>[1]) => codedParty(text, scheme);
    expect(code('2', 'cow')).toEqual({ type: 'country', country: 'US' });
    expect(code('300', 'cow')).toEqual({ type: 'former', name: 'Austria-Hungary' });
    expect(code('008.0', 'numeric')).toEqual({ type: 'country', country: 'AL' });
    expect(code('de', 'iso2')).toEqual({ type: 'country', country: 'DE' });
    expect(code('DE', 'iso3')).toBeNull();
    expect(code('999', 'cow')).toBeNull();
  });

  it('of the Correlates of War stand for a state of today or for none', () => {
    const former = new Set(formerStates.map(([name]) => name));
    const wrong = [...cowStates.values()].filter(
      (state) =>
        !(/^[A-Z]{2}$/.test(state) ? countryOf(state) : former.has(state) || state === 'Korea (until 1905)'),
    );
    expect(wrong).toEqual([]);
    expect(cowStates.size).toBeGreaterThan(210);
  });
});
