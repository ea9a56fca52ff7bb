import { type NetworkOnScreen, typeOf } from './network-on-screen.ts';

/** Terms of schema.org where it has them, as `diplograph export` has them too; nothing is fetched to read it. */
const context = {
  '@vocab': 'urn:diplograph:term:',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: 'schema:name',
  party: { '@type': '@id' },
  basedIn: { '@type': '@id' },
};

function iri(id: string): string {
  return `urn:diplograph:${encodeURI(id)}`;
}

function dateValue(date: string): object {
  const types: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' };
  return { '@type': types[date.length] ?? 'xsd:date', '@value': date };
}

/** What is on screen as JSON-LD 1.1: the parties, and the agreements that tie them. */
export function networkAsJsonLd({ parties, ties }: NetworkOnScreen): string {
  const present = new Set(parties.map(({ id }) => id));
  const agreements = new Map(
    ties.flatMap((tie) => tie.agreements.map((agreement) => [agreement.id, agreement] as const)),
  );
  const graph = [
    ...parties.map((party) => ({
      '@id': iri(party.id),
      '@type': party.kind === null ? 'schema:Country' : 'schema:Organization',
      name: party.name,
      kind: typeOf(party),
      ...(party.kind !== null && party.country ? { basedIn: iri(`country:${party.country}`) } : {}),
    })),
    ...[...agreements.values()].map(({ id, title, kind, status, sector, signedOn, parties: all }) => ({
      '@id': iri(id),
      '@type': 'Agreement',
      name: title,
      kind,
      status,
      ...(sector ? { sector } : {}),
      ...(signedOn ? { signedOn: dateValue(signedOn) } : {}),
      party: all.filter((one) => present.has(one)).map(iri),
    })),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}
