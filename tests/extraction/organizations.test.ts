import { describe, expect, it } from 'vitest';
import { countryOfOrganization, organizationsOf, statementsOf } from './read.ts';

describe('organizations', () => {
  it('takes lists of fields inside a name and stops at the next body', () => {
    expect(
      organizationsOf('The Ministry of Lands, Water and Fisheries and the National Bank of Fiji met.'),
    ).toEqual(['Ministry of Lands, Water and Fisheries', 'National Bank of Fiji']);
  });

  it('keeps hyphen variants as spellings of one organization', () => {
    const named = statementsOf(
      'The company Norex SDP met. Later the firm Norex-SDP left.',
      'organization-named',
    );
    expect(new Set(named.map((statement) => statement.organization)).size).toBe(1);
    expect(named.map((statement) => statement.name)).toEqual(['Norex SDP', 'Norex-SDP']);
  });

  it('keeps an acronym in parentheses as another spelling', () => {
    const named = statementsOf('The Kenya Dairy Board (KDB) spoke.', 'organization-named');
    expect(named.map(({ name, form }) => [name, form])).toEqual([
      ['Kenya Dairy Board', 'full'],
      ['KDB', 'acronym'],
    ]);
  });

  it('does not take a government, a minister or a place for an organization', () => {
    expect(
      organizationsOf(
        'The Government of Chile and Minister of Trade Ana Ruiz welcomed guests at the Palace Hotel in Lima.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['Peru’s Center for Soil Science signed.', 'Center for Soil Science', 'PE DEMONYM'],
    ['The Chilean company Vantor SDP signed.', 'Vantor SDP', 'CL DEMONYM'],
    ['Lima-based Andes Bank spoke.', 'Andes Bank', 'PE CITY'],
    ['The Tartu Science Park opened.', 'Tartu Science Park', 'EE NAME'],
    ['Vantor Group (Chile) spoke.', 'Vantor Group', 'CL STATED'],
  ])('tells the country in %s', (text, name, expected) => {
    expect(countryOfOrganization(text, name)).toBe(expected);
  });

  it.each([
    [
      'RIGA – Three Chilean firms, Vantor Ltd, Norex Ltd and the private Polar Works, each signed a memorandum with Latvia’s Riga Hub.',
      ['Vantor Ltd', 'Norex Ltd', 'Polar Works'],
    ],
    [
      'Three private firms from Chile: Vantor Ltd, Norex Ltd and Polar Works.',
      ['Vantor Ltd', 'Norex Ltd', 'Polar Works'],
    ],
  ])('knows from the head of the list where its members are from: %s', (text, names) => {
    for (const name of names) expect(countryOfOrganization(text, name)).toBe('CL LISTED_WITH');
  });

  it.each([
    ['Peru’s Andes Winegrowers’ Union signed.', 'Andes Winegrowers’ Union', 'NGO'],
    ['Invest Peru spoke.', 'Invest Peru', 'GOVERNMENT_AGENCY'],
    ['Then Kyrgyz Invest spoke.', 'Kyrgyz Invest', 'GOVERNMENT_AGENCY'],
    [
      'The Chilean Center for Antarctic Studies spoke.',
      'Chilean Center for Antarctic Studies',
      'RESEARCH_INSTITUTE',
    ],
    [
      'Peru’s National Center for Nanotechnology spoke.',
      'National Center for Nanotechnology',
      'GOVERNMENT_AGENCY',
    ],
  ])('names and kinds: %s', (text, name, kind) => {
    expect(
      statementsOf(text, 'organization-named').map((statement) => [statement.name, statement.kind]),
    ).toEqual([[name, kind]]);
  });
});

describe('names without a noun of an organization', () => {
  it.each([
    ['a maker before the name', 'The Danish papermaker Holbek opened.', ['Holbek']],
    ['the owner before the name', 'Peru’s Tavexa picked nobody.', ['Tavexa']],
    ['what it is, after the name', 'Panzur, the Brazilian chain, takes a stand.', ['Panzur']],
    ['the city after the name', 'Orders went to Quelimar, of Lima.', ['Quelimar']],
    ['what it does, after `which`', 'Vexolar, which runs forty cafés, is growing.', ['Vexolar']],
    ['a verb of dealing', 'Tavexa signed nothing in May.', ['Tavexa']],
    ['the other side of a deal', 'A loan agreement with Kolvar was extended.', ['Kolvar']],
    ['a buyer', 'A hundred buses were sold to Kolvar.', ['Kolvar']],
    ['a seller', 'They bought a press from Kolvar.', ['Kolvar']],
    ['a passive', 'The order was won by Kolvar.', ['Kolvar']],
    ['a label of a side', 'Buyer: Kolvar.', ['Kolvar']],
    ['what it has', 'Kolvar’s negotiations were hard.', ['Kolvar']],
    ['a country at the end of a brand', 'Talks with Petrol Kolvar Oman went on.', ['Petrol Kolvar Oman']],
    ['a cell beside a known one', 'Loan | Vantor Ltd | Kolvar', ['Vantor Ltd', 'Kolvar']],
  ])('knows an organization by %s', (_, text, names) => {
    expect(organizationsOf(text)).toEqual(names);
  });

  it.each([
    ['a place after a preposition of place', 'A contract was signed in Kolvarino.'],
    ['a thing that bears the name', 'They discussed the Kolvar pipeline.'],
    ['the road to a place', 'A loan was given for the road to Kolvarino.'],
    ['a common word that opens a sentence', 'Insurers signed a contract.'],
    ['a person by occupation', 'The Peruvian striker Rolo Kolvar signed.'],
    ['the last name of somebody named before', 'Ida Kolvar lives there. Kolvar signed nothing.'],
    ['money', 'They paid RM 3 billion.'],
  ])('does not take %s for one', (_, text) => {
    expect(organizationsOf(text)).toEqual([]);
  });
});

describe('names that other words hold together', () => {
  it.each([
    ['an article of another language', 'They met Port Autonome d’Orvel.', 'Port Autonome d’Orvel'],
    ['a place of several words', 'They met the University of Dar es Salaam.', 'University of Dar es Salaam'],
    ['dots', 'Vexta Flour Mills Co. Ltd opened.', 'Vexta Flour Mills Co. Ltd'],
    ['a dot inside', 'A contract with VXB.Tech was signed.', 'VXB.Tech'],
    ['saints', 'They met the Ss. Orvel and Talma University.', 'Ss. Orvel and Talma University'],
    [
      'its acronym',
      'They met the Vexta System and Market Operator (VSMO).',
      'Vexta System and Market Operator',
    ],
    [
      'its acronym before a legal form',
      'They met Vexta Power and Light Inc. (VPL).',
      'Vexta Power and Light Inc.',
    ],
    [
      'words of another language before its acronym',
      'They met the Institut national de la recherche vexane (INRV).',
      'Institut national de la recherche vexane',
    ],
    [
      'a seat before its acronym',
      'They met the Vexta University of Technology in Oman (VUtech).',
      'Vexta University of Technology in Oman',
    ],
    ['a prefix of a letter', 'They met the e-Governance Academy of Peru.', 'e-Governance Academy of Peru'],
    [
      'a word that is a role elsewhere',
      'Peru’s Executive Environment Agency opened.',
      'Executive Environment Agency',
    ],
    ['a patron saint', "They met St Orvel's Hospital.", "St Orvel's Hospital"],
    ['a legal form of three words', 'Vexta-Log Sp. z o.o. opened.', 'Vexta-Log Sp. z o.o.'],
    ['a title', 'They met Sultan Orvel University.', 'Sultan Orvel University'],
    ['a small first letter', 'A contract with airVexta was signed.', 'airVexta'],
    ['a foreign noun in lower case', 'They met Orveno klinikos.', 'Orveno klinikos'],
    ['a month in another language', 'They met the Instituto do Mar.', 'Instituto do Mar'],
    [
      'a dash between two bodies',
      'VEXTA MINISTRY OF TRADE – Public Affairs Bureau',
      'VEXTA MINISTRY OF TRADE',
    ],
  ])('%s', (_, text, name) => {
    expect(organizationsOf(text)).toContain(name);
  });
});

describe('countries of organizations', () => {
  it.each([
    ['the city behind it', 'They picked Vexta, Lima.', 'Vexta', 'PE CITY'],
    ['its seat', 'Vexta Bank, headquartered in Lima, spoke.', 'Vexta Bank', 'PE CITY'],
    ['the city between subject and verb', 'Vexta Bank in Lima would welcome it.', 'Vexta Bank', 'PE CITY'],
    ['the city before its noun', 'The Lima builder Vexta Ltd spoke.', 'Vexta Ltd', 'PE CITY'],
    ['where it is listed', 'Vexta Ltd, the Lima-listed producer, spoke.', 'Vexta Ltd', 'PE CITY'],
    ['the state it serves', 'Vexta Ltd, the health inspectorate of Peru, spoke.', 'Vexta Ltd', 'PE STATED'],
    ['one of many', 'Vexta Ltd, one of Peru’s largest growers, spoke.', 'Vexta Ltd', 'PE DEMONYM'],
    ['what goes before it', 'It met its Tongan sister, TCV.', 'TCV', 'TO DEMONYM'],
    [
      'the last country in its name',
      'The American University of Peru spoke.',
      'American University of Peru',
      'PE NAME',
    ],
    [
      'the next sentence',
      'Vexta Ltd is not coming. The Peruvian group is late. Fiji waits.',
      'Vexta Ltd',
      'PE LISTED_WITH',
    ],
    ['the building it stands in', 'They met at the Vexta Institute in Lima.', 'Vexta Institute', 'PE CITY'],
    [
      'a brand of the state',
      'Viet Nam met Fiji. Vinavexta Ltd and Orvel Ltd spoke.',
      'Vinavexta Ltd',
      'VN NAME',
    ],
    ['a legal form of one state', 'Fiji met Peru. Vexta Oyj spoke.', 'Vexta Oyj', 'FI NAME'],
    ['the label of an item', 'DOHA: Vexta Ltd is to look after Orvel Ltd.', 'Vexta Ltd', 'QA LISTED_WITH'],
  ])('by %s', (_, text, name, expected) => {
    expect(countryOfOrganization(text, name)).toBe(expected);
  });

  it('does not take the next member of a list for what the one before is', () => {
    expect(
      countryOfOrganization(
        'Peru’s Vexta Authority, the Danish shipping group Orvel Maritime and Talma Ltd met.',
        'Vexta Authority',
      ),
    ).toBe('PE DEMONYM');
  });

  it('guesses no country in a round-up of many', () => {
    const text = 'Chile spoke. Fiji spoke. Ghana spoke. Kenya spoke. Peru spoke. Later Vexta Ltd spoke.';
    expect(countryOfOrganization(text, 'Vexta Ltd')).toBeNull();
  });

  it('takes the state that a sentence opens with for whom nothing else tells', () => {
    const text =
      'Chile spoke. Fiji spoke. Ghana spoke. Kenya spoke. In Peru, the Chilean builder Norka Ltd met Vexta Ltd.';
    expect(countryOfOrganization(text, 'Vexta Ltd')).toBe('PE LISTED_WITH');
  });

  it('takes the sides of an agreement for one of each state, home first, where nothing is told of either', () => {
    const text =
      'LIMA – Peru and Finland signed a treaty on tax during a visit of Finnish Prime Minister Kari Moe. Rotva Ltd signed a contract with Vexta Ltd on filters.';
    expect(countryOfOrganization(text, 'Rotva Ltd')).toBe('PE LISTED_WITH');
    expect(countryOfOrganization(text, 'Vexta Ltd')).toBe('FI COUNTERPART');
  });
});
