import { describe, expect, it } from 'vitest';
import { checkAgreements } from './check-agreements.ts';
import { organizationsOf, statementsOf } from './read.ts';

/** All spellings that a text gives its organizations, by organization, in order. */
function spellingsOf(text: string): string[] {
  const named = statementsOf(text, 'organization-named');
  const ids = [...new Set(named.map((statement) => statement.organization))];
  return ids.map((id) =>
    named.flatMap((statement) => (statement.organization === id ? [statement.name] : [])).join(' = '),
  );
}

describe('other names of one body', () => {
  const full = 'Norvik Southern Food Corporation';
  it.each([
    `${full}, or Vexfood II, will sell rice to Kasa Ltd. Vexfood II is owned by the state.`,
    `${full}, better known as Vexfood II, signed. Vexfood II is owned by the state.`,
    `${full}, which trades as Vexfood II, signed. Vexfood II is owned by the state.`,
    `${full}, Vexfood II for short, signed. Vexfood II is owned by the state.`,
    `${full} ("Vexfood II" or the "Company") signed. Vexfood II is owned by the state.`,
    `${full} (hereinafter referred to as Vexfood II) signed. Vexfood II is owned by the state.`,
  ])('are told with it: %s', (text) => {
    expect(spellingsOf(text)[0]).toBe(`${full} = Vexfood II`);
  });

  it.each([
    [
      'The Norvik Growers Association, NORGA, signed a contract with Kasa Ltd.',
      'Norvik Growers Association = NORGA',
    ],
    ['Vexfood II, formally the Norvik Food Corporation, spoke.', 'Vexfood II = Norvik Food Corporation'],
    [
      'The Norvik Space Center (Norvik Zentrum für Raumfahrt; NZR) spoke. NZR pays.',
      'Norvik Space Center = NZR',
    ],
    ['The Norvik Space Center (CEN, by its Spanish initials) spoke. CEN pays.', 'Norvik Space Center = CEN'],
    ['Norvik National Fund – NNX and Kasa Ltd signed a contract.', 'Norvik National Fund = NNX'],
    ['Norvik Copper Corp. (TSX: NKC) ("Norvik" or the "Company") signed.', 'Norvik Copper Corp. = Norvik'],
    [
      'Hacetta University of Ankara and Kasa Ltd signed a contract.',
      'Hacetta University of Ankara = Hacetta University',
    ],
    ['Estonian Milvex signed a contract with Kasa Ltd.', 'Estonian Milvex = Milvex'],
    ['Kasa Ltd is in talks with Attivex bank over a lease.', 'Attivex = Attivex bank'],
  ])('%s', (text, expected) => {
    expect(spellingsOf(text)).toContain(expected);
  });

  it.each([
    'Norvik Bank, Vexta Ltd, and Kasa Ltd signed a contract.',
    'Kasa Ltd signed contracts with Norvik Bank, or Vexta Ltd, depending on the price.',
    'The Vexta Institute of Lima and the Vexta Institute of Quito spoke.',
  ])('but not of two: %s', (text) => {
    for (const spellings of spellingsOf(text)) expect(spellings).not.toContain(' = ');
  });
});

describe('where names end', () => {
  it.each([
    [
      'The Norvik Fund and the Employees’ Trust Fund Board spoke.',
      ['Norvik Fund', 'Employees’ Trust Fund Board'],
    ],
    [
      'Kasa Ltd hired the National Water Supply and Drainage Board.',
      ['Kasa Ltd', 'National Water Supply and Drainage Board'],
    ],
    ['Kasa Ltd signed a deal with Vexta Spinning and Weaving.', ['Kasa Ltd', 'Vexta Spinning and Weaving']],
    [
      'The Union of Manufacturers and Businessmen of Norvik spoke.',
      ['Union of Manufacturers and Businessmen of Norvik'],
    ],
    [
      'The Federal Ministry for European and International Affairs spoke.',
      ['Federal Ministry for European and International Affairs'],
    ],
    [
      'Kasa Ltd signed a deal with the Governor’s Office of Vexta Province.',
      ['Kasa Ltd', 'Governor’s Office of Vexta Province'],
    ],
    [
      'The Regional Government of Piura and Kasa Ltd signed a deal.',
      ['Regional Government of Piura', 'Kasa Ltd'],
    ],
    [
      'Kasa Ltd signed a contract with Sta. Vexa Power Corp. on Monday.',
      ['Kasa Ltd', 'Sta. Vexa Power Corp.'],
    ],
    ['N&V Ltd and I&M Bank signed a contract.', ['N&V Ltd', 'I&M Bank']],
    ['Kasa Ltd signed a contract with Can Tho University.', ['Kasa Ltd', 'Can Tho University']],
    [
      'Kasa Ltd signed a contract with Sun Pharmaceutical Industries.',
      ['Kasa Ltd', 'Sun Pharmaceutical Industries'],
    ],
    [
      'Vexský plynárenský priemysel, a. s. (VPP) and Kasa Ltd signed a deal.',
      ['Vexský plynárenský priemysel, a. s.', 'Kasa Ltd'],
    ],
    [
      'Kasa Ltd signed a deal with the Université libre de Bruxelles.',
      ['Kasa Ltd', 'Université libre de Bruxelles'],
    ],
    ['Kasa Ltd hired Russia’s Vexium One Group to build a mill.', ['Kasa Ltd', 'Vexium One Group']],
    ['Kasa Ltd signed a deal with the Belarusian plant Vexmash-Brest.', ['Kasa Ltd', 'Vexmash-Brest']],
    ['Santos Brasil, meanwhile, signed a contract with Kasa Ltd.', ['Santos Brasil', 'Kasa Ltd']],
    [
      'Kasa Ltd and Peru’s chamber of aquaculture (CNV) signed a contract.',
      ['Kasa Ltd', 'chamber of aquaculture'],
    ],
  ])('%s', (text, expected) => {
    expect(organizationsOf(text)).toEqual(expected);
  });
});

describe('who is a party', () => {
  checkAgreements([
    [
      'The loan agreement that the Peruvian central bank and the Bank of Spain signed was paid back.',
      'EXPIRED CONTRACT: central bank + Bank of Spain',
    ],
    [
      'In 2022 the Osh municipality and the Korean company Vexta Mobility signed a contract.',
      'SIGNED CONTRACT: Osh municipality + Vexta Mobility',
    ],
    [
      'NORVEX, the Peruvian geological survey, and Kasa Ltd signed a memorandum.',
      'SIGNED MEMORANDUM: NORVEX + Kasa Ltd',
    ],
    [
      'Kasa Ltd passed a contract to City Transportation Systems, operator of the network.',
      'SIGNED CONTRACT: Kasa Ltd + City Transportation Systems',
    ],
    [
      'Food Terminal Inc. (FTI) signed a contract with Kasa Ltd.',
      'SIGNED CONTRACT: Food Terminal Inc. + Kasa Ltd',
    ],
    [
      'Ana Ruiz has run the Norvik Coffee Guild for nine months. Our contract with Kasa Ltd was terminated in May.',
      'TERMINATED CONTRACT: Norvik Coffee Guild + Kasa Ltd',
    ],
  ]);
});

describe('what is no organization', () => {
  it.each([
    'She was asked by the Andean lender about trade with African countries.',
    'West Africans came to sell.',
    'Q: And the loan? A: Soon. Photo: Y.',
    'Exchange of Instruments of Ratification took place in Lima.',
    'The Agreement on the Abolition of Visas for Holders of Diplomatic and Service Passports is negotiated.',
    'The signing is planned for May, the foreign ministry said.',
    'Can Tho expects rain. In Florence Ana Ruiz heads home.',
    'The gross product (GDP) of the Peruvian region fell.',
    'A special purpose company (SPV) will be formed.',
    'The town lies near the Osh municipality.',
  ])('%s', (text) => {
    expect(organizationsOf(text)).toEqual([]);
  });
});
