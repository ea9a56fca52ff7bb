import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { OrganizationKind } from '../../src/ontology/organization-kinds.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import { based, named } from '../claims.ts';

/** How one article names an organization: name, country, short forms; what is in capitals is an acronym. */
type Naming = readonly [name: string, country?: string | null, shorts?: readonly string[]];

function kindOf(name: string): OrganizationKind {
  if (/minist/i.test(name)) return 'MINISTRY';
  if (/universi/i.test(name)) return 'UNIVERSITY';
  return /bank/i.test(name) ? 'BANK' : 'COMPANY';
}

function naming(article: string, [name, country = 'KZ', shorts = []]: Naming): Claim[] {
  const kind = kindOf(name);
  return [
    named(article, name, { kind }),
    ...shorts.map((short) =>
      named(article, short, {
        organization: name,
        kind,
        form: short === short.toUpperCase() ? 'acronym' : 'short',
      }),
    ),
    ...(country === null ? [] : [based(article, name, country)]),
  ];
}

/** One article for each naming; how many organizations they are, and what was judged about them. */
function judge(...namings: readonly Naming[]) {
  const { organizations, judgements } = resolve(
    namings.flatMap((one, index) => naming(String(index + 1), one)),
  );
  return { count: organizations.length, judgements };
}

function verdicts(judgements: readonly Judgement[]): string[] {
  return judgements.map(({ verdict }) => verdict);
}

describe('organizations are one', () => {
  it.each<[string, Naming, Naming]>([
    ['transliteration', ['Qarakum-Energo'], ['Karakum-Energy JSC']],
    ['-iy for -y', ['Severniy Zavod'], ['Severny Zavod']],
    ['ct for kt', ['Energoproject'], ['Energoprojekt']],
    ['kh for x', ['Xorazm Agro'], ['Khorazm Agro']],
    ['diacritics', ['Željezara Split', 'HR'], ['Zeljezara Split', 'HR']],
    ['a brand before what it is', ['KarTrade Center for Trade Policy Development JSC'], ['KarTrade']],
    [
      'a brand after what it is',
      ['Institute of Virology and Sera "Morava"', 'RS'],
      ['Morava Institute', 'RS'],
    ],
    ['a quoted brand left out', ['National Chamber of Farmers "Egin"'], ['National Chamber of Farmers']],
    ['a national company before the brand', ['National Atomic Company Altynprom'], ['Altynprom']],
    ['brackets', ['Norvik Petroleum (NVP)'], ['Norvik Petroleum']],
    ['quotes within quotes', ['JSC "Farm Development Fund "Egin"'], ['Egin Farm Development Fund']],
    ['a namesake', ['Abay University named after A. Orda'], ['A. Orda Abay University']],
    ['a national company', ['NORVIK INVEST National Company JSC'], ['Norvik Invest']],
    ['a sovereign wealth fund', ['Altyn-Karzhy Sovereign Wealth Fund'], ['Altyn-Karzhy']],
    ['Group', ['Polzunov Group'], ['Polzunov']],
    ['an acronym inside', ['AD Ports Group', 'AE'], ['Abu Dhabi Ports', 'AE']],
    ['an acronym after', ['Egin NCF'], ['National Chamber of Farmers of Kazakhstan "Egin"']],
    ['another order and Exim', ['Chile Exim Bank', 'CL'], ['Export-Import Bank of Chile', 'CL']],
    [
      'adjective and state',
      ['Serbian Chamber of Commerce', 'RS'],
      ['Chamber of Commerce and Industry of Serbia', 'RS'],
    ],
    [
      'a ministry by its field',
      ['finance ministry', 'GH'],
      ['Ministry of Finance of the Republic of Ghana', 'GH'],
    ],
    ['foreign affairs', ['foreign ministry', 'GH'], ['Ghanaian Ministry of Foreign Affairs', 'GH']],
    ['translation', ['Banque Gabonaise de Développement', 'GA'], ['Development Bank of Gabon', 'GA']],
    [
      'a translated university',
      ['Tehnički univerzitet Srbije', 'RS'],
      ['Technical University of Serbia', 'RS'],
    ],
    ['plural', ['Georgian Railway', 'GE'], ['Georgian Railways', 'GE']],
  ])('by %s', (_, a, b) => {
    const { count, judgements } = judge(a, b);
    expect(count).toBe(1);
    expect(verdicts(judgements)).toEqual(['same']);
    expect(judgements[0]!.why.length).toBeGreaterThan(0);
  });

  it('by an acronym that both are introduced with and one name does not spell', () => {
    const translated = judge(
      ['Elektrovreda Srbije', 'RS', ['EVS']],
      ['Electric Works of Serbia', 'RS', ['EVS']],
    );
    expect(translated.count).toBe(1);
  });

  it('by the former name that an article gives', () => {
    const { count } = judge(
      ['Northern Energy Group', 'VN', ['Northern Oil Corporation']],
      ['Northern Oil Corporation', 'VN'],
    );
    expect(count).toBe(1);
  });

  it('by a distinctive short name though a neighbour in the text made its country another', () => {
    const { organizations } = resolve([
      ...naming('1', ['Osvaldo Cruz Foundation', null, ['Ozcruz']]),
      based('1', 'Osvaldo Cruz Foundation', 'VN', 'LISTED_WITH'),
      ...naming('2', ['Ozcruz', 'BR']),
    ]);
    expect(organizations).toHaveLength(1);
  });

  it('by the names of supranational bodies', () => {
    const body = (article: string, name: string) => named(article, name, { kind: 'INTERGOVERNMENTAL' });
    expect(resolve([body('1', 'EU'), body('2', 'European Union')]).organizations).toHaveLength(1);
    const banks = [body('1', 'Asian Development Bank'), body('2', 'African Development Bank')];
    expect(resolve(banks).organizations).toHaveLength(2);
  });
});

describe('organizations stay apart', () => {
  it.each<[string, Naming, Naming]>([
    ['council and forum', ['Danubian Business Council', 'RS'], ['Danubian Business Forum', 'RS']],
    ['fields', ['National Center for Biotechnology'], ['National Center for Nanotechnology']],
    ['ministries of two countries', ['Ministry of Finance', 'GH'], ['Ministry of Finance', 'KE']],
    ['fields of ministries', ['Ministry of Trade and Industry'], ['Ministry of Trade and Integration']],
    ['banks of two countries', ['Bank of China', 'CN'], ['Bank of India', 'IN']],
    ['export-import banks', ['Export-Import Bank of Hungary', 'HU'], ['Export-Import Bank of Chile', 'CL']],
    ['word order that tells', ['Indian Bank', 'IN'], ['Bank of India', 'IN']],
    ['central and national', ['National Bank of Egypt', 'EG'], ['Central Bank of Egypt', 'EG']],
    ['a holding and its part', ['Polzunov'], ['Polzunov Logistics']],
    ['a group and its bank', ['Polzunov Group'], ['Polzunov Bank']],
    ['two parts', ['Samal-Energy'], ['Samal-Kazyna']],
    ['numbers', ['Vaccine Company No. 1'], ['Vaccine Company No. 2']],
    ['a faculty and its university', ['Faculty of Law of Abay University'], ['Abay University']],
    ['an institute and its university', ['Abay Institute of Physics'], ['Abay University']],
    ['a medical university', ['Tambov State University', 'RU'], ['Tambov State Medical University', 'RU']],
    ['a branch in a city', ['Norvik Terminals', 'PE'], ['Norvik Terminals Lima', 'PE']],
    ['board and bank', ['Rwanda Development Board', 'RW'], ['Development Bank of Rwanda', 'RW']],
    ['a brand and its institute', ['Mashuk'], ['Mashuk Institute of Science']],
    ['agency and fund', ['Gabon Investment Agency', 'GA'], ['Gabon Investment Fund', 'GA']],
    ['a word in an unknown country', ['Delta', null], ['Delta Group', 'KZ']],
  ])('by %s', (_, a, b) => {
    const { count, judgements } = judge(a, b);
    expect(count).toBe(2);
    expect(verdicts(judgements)).not.toContain('same');
  });

  it('where one article names both', () => {
    const claims = ['Polzunov', 'Polzunov Group'].flatMap((name) => naming('1', [name]));
    expect(resolve(claims).organizations).toHaveLength(2);
  });

  it('where an acronym fits, and no article introduces it', () => {
    expect(judge(['Northern Temir Company'], ['NTC']).count).toBe(2);
  });

  it('where a short name is generic and the country is not known', () => {
    expect(judge(['Export-Import Bank of Chile', 'CL', ['Exim Bank']], ['Exim Bank', null]).count).toBe(2);
  });

  it('where a chain would join what cannot be one', () => {
    const { organizations } = resolve(
      [['Polzunov Group'], ['Polzunov'], ['Polzunov Bank'], ['Polzunov Holding']].flatMap(([name], index) =>
        naming(String(index + 1), [name!]),
      ),
    );
    const names = organizations.map(({ mentions }) =>
      mentions
        .map(({ local }) => local)
        .sort()
        .join(),
    );
    expect(names.sort()).toEqual(['Polzunov Bank', 'Polzunov,Polzunov Group,Polzunov Holding']);
  });
});

describe('judgements about organizations', () => {
  it('tell what is likely and not sure, and join nothing', () => {
    const { count, judgements } = judge(['Ministry of Trade'], ['Ministry of Trade and Industry']);
    expect(count).toBe(2);
    const [unsure] = judgements;
    expect(unsure).toMatchObject({
      verdict: 'unsure',
      names: ['Ministry of Trade', 'Ministry of Trade and Industry'],
    });
    expect(unsure!.about).toHaveLength(2);
  });

  it('tell of names that differ by a letter', () => {
    const { count, judgements } = judge(['Hidrogradnja Morava', 'RS'], ['Hidrogradnia Moravo', 'RS']);
    expect(count).toBe(2);
    expect(judgements).toEqual([]);
    const slip = judge(['Polzunovskaya Textile'], ['Polzunovskiya Textile']);
    expect(slip.count).toBe(2);
    expect(verdicts(slip.judgements)).toEqual(['unsure']);
  });

  it('tell of a short name that fits two', () => {
    const { count, judgements } = judge(
      ['Northern Rail', 'KZ', ['NRW']],
      ['New Roads and Ways', 'KZ', ['NRW']],
      ['NRW', 'KZ'],
    );
    expect(count).toBe(3);
    expect(verdicts(judgements)).toEqual(['unsure', 'unsure']);
  });

  it('say by feature what spoke for and against', () => {
    const { judgements } = judge(['Polzunov'], ['Polzunov Logistics']);
    expect(judgements[0]).toMatchObject({ verdict: 'different', author: 'rules/organizations@2' });
    expect(judgements[0]!.why.at(-1)).toBe('against: part of a group: logistics');
  });

  it('keep their id when a further article settles them', () => {
    const before = judge(['Ministry of Trade'], ['Ministry of Trade and Industry']).judgements;
    const after = judge(
      ['Ministry of Trade'],
      ['Ministry of Trade and Industry', 'KZ', ['Ministry of Trade']],
    ).judgements;
    expect(after.map(({ id, verdict }) => [id, verdict])).toEqual([[before[0]!.id, 'same']]);
  });
});
