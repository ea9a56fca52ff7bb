import type { EntityFacts } from '../entity-group.ts';
import type { Link } from '../links.ts';
import { type NetworkOnScreen, typeOf } from './network-on-screen.ts';

/** Terms of schema.org where it has them, as `diplograph export` has them too; nothing is fetched to read it. */
const context = {
  '@vocab': 'urn:diplograph:term:',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  name: 'schema:name',
  party: { '@type': '@id' },
  basedIn: { '@type': '@id' },
  heldIn: { '@type': '@id' },
  holdsTitleIn: { '@type': '@id' },
  participant: { '@type': '@id' },
};

function iri(id: string): string {
  return `urn:diplograph:${encodeURI(id)}`;
}

function dateValue(date: string): object {
  const types: Readonly<Record<number, string>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth' };
  return { '@type': types[date.length] ?? 'xsd:date', '@value': date };
}

function schemaType({ kind }: Pick<EntityFacts, 'kind'>): string {
  if (kind === null) return 'schema:Country';
  if (kind === 'PERSON') return 'schema:Person';
  return kind === 'EVENT' ? 'schema:Event' : 'schema:Organization';
}

function basedIn({ kind, country }: Pick<EntityFacts, 'kind' | 'country'>): object {
  if (kind === null || country === null) return {};
  return { [kind === 'EVENT' ? 'heldIn' : 'basedIn']: iri(`country:${country}`) };
}

/** By id, what holds a title in what, and who took part in what. */
function joinedTo(links: readonly Link[]): ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> {
  const found = new Map<string, Record<string, string[]>>();
  for (const { ids, type } of links) {
    if (type !== 'HOLDS' && type !== 'TOOK_PART_IN') continue;
    const [from, to] = ids;
    const term = type === 'HOLDS' ? 'holdsTitleIn' : 'participant';
    const known = found.get(from) ?? {};
    found.set(from, { ...known, [term]: [...(known[term] ?? []), iri(to)] });
  }
  return found;
}

/** What is on screen as JSON-LD 1.1: the nodes with what joins them, and the agreements that tie them. */
export function networkAsJsonLd({ entities, ties, links }: NetworkOnScreen): string {
  const present = new Set(entities.map(({ id }) => id));
  const agreements = new Map(
    ties.flatMap((tie) => tie.agreements.map((agreement) => [agreement.id, agreement] as const)),
  );
  const joined = joinedTo(links);
  const graph = [
    ...entities.map((party) => ({
      '@id': iri(party.id),
      '@type': schemaType(party),
      name: party.name,
      kind: typeOf(party),
      ...basedIn(party),
      ...joined.get(party.id),
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
