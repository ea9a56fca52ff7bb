import { nameKey } from '../../src/model/name-key.ts';
import { periodOf } from '../../src/model/partial-date.ts';
import { agreementKinds } from '../../src/ontology/agreement-kinds.ts';
import { countries as allCountries } from '../../src/ontology/countries.ts';
import { organizationKinds } from '../../src/ontology/organization-kinds.ts';
import { createRandom, type Random } from './random.ts';

/** How much there is of everything at full size. */
export const fullSize = { countries: 200, organizations: 100_000, agreements: 300_000, articles: 50_000 };

/** How much there is of each noun. */
export type WorldSize = Readonly<Record<keyof typeof fullSize | 'events', number>>;

/** The size at this scale; there are always all countries. */
export function sizeAt(scale: number): WorldSize {
  const scaled = (count: number): number => Math.max(100, Math.round(count * scale));
  return {
    countries: fullSize.countries,
    organizations: scaled(fullSize.organizations),
    agreements: scaled(fullSize.agreements),
    articles: scaled(fullSize.articles),
    events: scaled(fullSize.agreements / 30),
  };
}

/** A row for UNWIND. */
export type Row = Readonly<Record<string, unknown>>;

const brands =
  'Aral Borea Cedra Dunav Elbrus Fjord Garda Helio Irtysh Jura Karst Lumen Mesa Nimbus Orion'.split(' ');
const fields = 'Energy Digital Grain Steel Bio Transit Medical Water Textile Space Defence Rail Data'.split(
  ' ',
);
const sectors = 'energy digital agriculture metals biotechnology transport health water defense space'.split(
  ' ',
);
const sentences =
  'The sides agreed to work together. Experts will meet again in autumn. Trade grew last year. ';
const statuses = [
  'SIGNED',
  'SIGNED',
  'SIGNED',
  'IN_FORCE',
  'IN_FORCE',
  'NEGOTIATING',
  'PLANNED',
  'TERMINATED',
];

const pad = (index: number): string => String(index).padStart(6, '0');
/** The id of the organization at this rank; the first have most agreements. */
export const organizationId = (index: number): string => `organization:o${pad(index)}`;
const agreementId = (index: number): string => `agreement:a${pad(index)}`;
const articleId = (index: number): string => `article:t${pad(index)}`;
const eventId = (index: number): string => `event:e${pad(index)}`;
const instantOf = (index: number): string => new Date(Date.UTC(2024, 0, 1) + index * 900_000).toISOString();

/** The codes of the countries; the first have most organizations. */
export const codes: readonly string[] = allCountries.slice(0, fullSize.countries).map(({ code }) => code);

function dateOf(random: Random): string {
  const year = 2005 + Math.floor(Math.sqrt(random.next()) * 22);
  const month = String(1 + random.below(12)).padStart(2, '0');
  const precision = random.next();
  if (precision < 0.05) return String(year);
  if (precision < 0.15) return `${year}-${month}`;
  return `${year}-${month}-${String(1 + random.below(28)).padStart(2, '0')}`;
}

/** The countries. */
export function* countryRows(): Generator<Row> {
  for (const { code, name } of allCountries.slice(0, fullSize.countries))
    yield { id: `country:${code}`, code, name, key: nameKey(name) };
}

/** The articles, with texts of half a kilobyte. */
export function* articleRows({ articles }: WorldSize): Generator<Row> {
  const random = createRandom(1);
  for (let index = 0; index < articles; index += 1) {
    const publishedOn = dateOf(random);
    const period = periodOf(publishedOn)!;
    yield {
      id: articleId(index),
      properties: {
        title: `What was agreed, part ${index}`,
        url: `https://news.example/${index}`,
        publisher: `Agency ${random.below(40)}`,
        publishedOn,
        publishedFrom: period.from,
        publishedTo: period.to,
        language: 'en',
        text: sentences.repeat(6),
        ingestedAt: instantOf(index),
      },
    };
  }
}

/** The organizations with two names each and the claim that names them. */
export function* organizationRows({ organizations, articles }: WorldSize): Generator<Row> {
  const random = createRandom(2);
  for (let index = 0; index < organizations; index += 1) {
    const kind = random.pick(organizationKinds);
    const name = `${random.pick(brands)} ${random.pick(fields)} ${kind.kind.toLowerCase().replaceAll('_', ' ')} ${index}`;
    const short = `${name.split(' ')[0]}-${index}`;
    const code = codes[random.skewed(codes.length)]!;
    const article = random.below(articles);
    yield {
      id: organizationId(index),
      label: kind.label ?? null,
      code,
      names: [name, short].map((spelling) => ({ key: nameKey(spelling), spelling })),
      claim: { ...claimOf(`o${index}`, 'organization-named'), article: articleId(article) },
      properties: {
        name,
        nameKey: nameKey(name),
        aliases: [name, short].sort(),
        kind: kind.kind,
        countryCode: code,
        countryBasis: 'STATED',
        knownFrom: instantOf(article),
      },
    };
  }
}

function claimOf(name: string, type: string) {
  return {
    id: `claim:${name}`,
    properties: {
      type,
      statement: JSON.stringify({ type }),
      start: 0,
      end: 34,
      quote: sentences.slice(0, 34),
      extractor: 'rules@0.1.0',
      rule: 'frames/together',
      confidence: 0.9,
    },
  };
}

/** The countries of organizations by rank. */
export function countriesOfOrganizations(size: WorldSize): readonly string[] {
  return [...organizationRows(size)].map((row) => row.code as string);
}

/** Two to four parties, hubs among them; of two countries as a rule. */
function partiesOf(random: Random, size: WorldSize): readonly string[] {
  const count = 2 + random.skewed(3);
  const wanted = Array.from({ length: count }, () =>
    random.next() < 0.15
      ? `country:${codes[random.skewed(codes.length)]}`
      : organizationId(random.skewed(size.organizations)),
  );
  return [...new Set(wanted)];
}

function historyOf(random: Random, index: number, signedOn: string | null, knownFrom: string) {
  const status = random.pick(statuses);
  const change = (one: string, ordinal: number, on: string | null) => ({
    id: `status-change:${index}-${ordinal}`,
    properties: { status: one, ordinal, on, heldFrom: on === null ? null : periodOf(on)!.to, knownFrom },
  });
  if (status === 'NEGOTIATING' || status === 'PLANNED') return [change(status, 0, null)];
  const signed = change('SIGNED', 0, signedOn);
  return status === 'SIGNED' ? [signed] : [signed, change(status, 1, null)];
}

/** For each country of a party, the countries of the other parties: see involveCountries in src/load/derive. */
function involved(countries: readonly string[]): readonly Row[] {
  return [...new Set(countries)].map((code) => ({
    code,
    partnerCodes: [...new Set(countries.toSpliced(countries.indexOf(code), 1))].sort(),
  }));
}

/** The agreements with parties, history, claims (one or two, each in an article) and, for one in ten, an event. */
export function* agreementRows(
  size: WorldSize,
  countryOf: (party: string) => string,
): Generator<Row & { readonly parties: readonly string[] }> {
  const random = createRandom(3);
  for (let index = 0; index < size.agreements; index += 1) {
    const signedOn = random.next() < 0.9 ? dateOf(random) : null;
    const { kind } = random.pick(agreementKinds);
    const parties = partiesOf(random, size);
    const first = random.below(size.articles);
    const changes = historyOf(random, index, signedOn, instantOf(first));
    const signed = changes.some(({ properties }) => properties.status === 'SIGNED');
    const period = signed && signedOn !== null ? periodOf(signedOn)! : null;
    const reports = random.next() < 0.3 ? [first, random.below(size.articles)] : [first];
    yield {
      id: agreementId(index),
      parties,
      changes,
      involved: involved(parties.map(countryOf)),
      event: random.next() < 0.1 ? eventId(random.below(size.events)) : null,
      claims: reports.map((article, ordinal) => ({
        ...claimOf(`a${index}-${ordinal}`, 'agreement-reported'),
        article: articleId(article),
      })),
      knownFrom: instantOf(first),
      properties: {
        title: `${kind.toLowerCase().replaceAll('_', ' ')} ${index} between ${parties.join(' and ')}`,
        kind,
        status: changes.at(-1)!.properties.status,
        sector: random.next() < 0.8 ? random.pick(sectors) : null,
        subject: random.next() < 0.5 ? 'cooperation in trade' : null,
        signedOn: period ? signedOn : null,
        signedFrom: period?.from ?? null,
        signedTo: period?.to ?? null,
        sourceCount: reports.length,
        knownFrom: instantOf(first),
        countryCodes: [...new Set(parties.map(countryOf))].sort(),
      },
    };
  }
}

/** The events, each in a country. */
export function* eventRows({ events, articles }: WorldSize): Generator<Row> {
  const random = createRandom(4);
  for (let index = 0; index < events; index += 1) {
    const startsOn = dateOf(random);
    const article = random.below(articles);
    yield {
      id: eventId(index),
      code: codes[random.skewed(codes.length)],
      claim: { ...claimOf(`e${index}`, 'event-held'), article: articleId(article) },
      knownFrom: instantOf(article),
      properties: {
        kind: 'FORUM',
        name: `Forum ${index}`,
        startsOn,
        startsFrom: periodOf(startsOn)!.from,
        startsTo: periodOf(startsOn)!.to,
        place: 'Capital',
        knownFrom: instantOf(article),
      },
    };
  }
}
