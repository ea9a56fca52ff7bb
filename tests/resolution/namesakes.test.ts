import { describe, expect, it } from 'vitest';
import type { OrganizationKind } from '../../src/ontology/organization-kinds.ts';
import { resolve } from '../../src/resolution/resolve.ts';
import { based, named } from '../claims.ts';

/** Bodies that exist side by side, by country, chosen for how alike their names are; the order is that of no list. */
const sideBySide: Readonly<Record<string, string>> = {
  IN: `Bank of India; State Bank of India; Indian Bank; Central Bank of India; Union Bank of India; Reserve Bank of India; Indian
Overseas Bank; Punjab National Bank; Indian Oil Corporation; Oil India Limited; Steel Authority of India; Airports Authority of
India; Tata Steel; Tata Motors; Tata Power; Tata Group; Adani Group; Adani Ports; Adani Green Energy; Reliance Industries; Reliance
Power; Mahindra Group; Indian Railways; Rail India; Indian Institute of Technology Delhi; Indian Institute of Technology Bombay;
Indian Institute of Science; Indian Council of Medical Research; Confederation of Indian Industry; Federation of Indian Chambers of
Commerce and Industry; Indian Chamber of Commerce; Ministry of Power; Ministry of Coal; Delhi University; Delhi Technological
University; Air India; Air India Express`,
  KZ: `KazMunayGas; KazTransGas; KazTransOil; KazMunayGas Exploration; Astana Hub; Astana International Financial Centre; Astana
International Exchange; Astana Motors; Astana IT University; Astana Medical University; Baiterek Venture Fund; Kazyna Capital
Management; Eurasian Bank; Eurasian Group; Eurasian National University; Eurasian Resources Group; Halyk Bank; Halyk Insurance;
Kazakh National University; Kazakh National Technical University; Kazakh National Agrarian University; Al-Farabi Kazakh National
University; Kazakhstan Engineering; Kazakhstan Paramount Engineering; Ministry of Energy; Ministry of Ecology and Natural Resources;
Ministry of Industry and Construction; Ministry of Science and Higher Education; Ministry of Education; Institute of Nuclear Physics;
National Nuclear Center; Aktau Port; Kuryk Port`,
  CN: `China Construction Bank; Industrial and Commercial Bank of China; Agricultural Bank of China; China Development Bank; People's
Bank of China; China National Petroleum Corporation; China National Offshore Oil Corporation; China Petroleum and Chemical
Corporation; China Railway Group; China Railway Construction Corporation; China Railway Engineering Corporation; China State Railway
Group; China Road and Bridge Corporation; China State Construction Engineering Corporation; China Energy Engineering Corporation;
China Energy Investment Corporation; State Grid Corporation of China; China Southern Power Grid; China Southern Airlines; China
Eastern Airlines; Air China; China Mobile; China Telecom; Shanghai Electric Power; Shanghai University; Shanghai Jiao Tong University;
Beijing University of Technology; Beijing Institute of Technology; Beijing Normal University; Chinese Academy of Sciences; Chinese
Academy of Social Sciences; China Chamber of International Commerce; China Council for the Promotion of International Trade`,
  TR: `Turkish Petroleum Corporation; Turkish Aerospace Industries; Turkish Statistical Institute; Turkish Standards Institute; TCDD;
TCDD Transport; Koç Holding; Koç University; Sabancı Holding; Sabancı University; Limak Holding; Limak Energy; Limak Construction;
Yildirim Group; Yıldız Holding; Yıldız Technical University; Istanbul University; Istanbul Technical University; Istanbul Chamber of
Commerce; Istanbul Chamber of Industry; Ankara University; Ankara Chamber of Commerce; Kalyon Holding; Kalyon PV`,
};

function kindOf(name: string): OrganizationKind {
  if (name.startsWith('Ministry')) return 'MINISTRY';
  if (name.includes('University')) return 'UNIVERSITY';
  if (name.includes('Chamber')) return 'CHAMBER';
  return name.includes('Bank') ? 'BANK' : 'COMPANY';
}

describe('bodies that exist side by side', () => {
  const claims = Object.entries(sideBySide).flatMap(([country, list]) =>
    list.split(';').flatMap((entry) => {
      const name = entry.replace(/\s+/g, ' ').trim();
      const article = `${country} ${name}`;
      return [named(article, name, { kind: kindOf(name) }), based(article, name, country, 'COUNTERPART')];
    }),
  );

  it('stay apart, all of them, each in an article of its own', () => {
    const joined = resolve(claims)
      .organizations.filter(({ mentions }) => mentions.length > 1)
      .map(({ mentions }) => mentions.map(({ local }) => local));
    expect(claims.length).toBeGreaterThan(200);
    expect(joined).toEqual([]);
  });
});
