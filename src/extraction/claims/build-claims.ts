import { appendTo } from '../../model/append-to.ts';
import type { ExtractedClaim, ParticipantMention, PartyMention, Statement } from '../../model/claim.ts';
import { type AgreementStatus, agreementStatuses } from '../../ontology/agreement-statuses.ts';
import type { Agreement, Party } from '../agreements/agreement.ts';
import type { Context } from '../context/read-context.ts';
import { fullName } from '../entities/cluster-organizations.ts';
import type { PersonCluster } from '../entities/cluster-persons.ts';
import { isAcronymOf } from '../entities/name-forms.ts';
import type { Cluster, Spelling } from '../entities/organization.ts';
import type { ReportedEvent } from '../events/read-events.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import type { CountryHint, NameMention } from '../mentions/mention.ts';
import type { TradeFigure } from '../trade/read-trade.ts';
import { eventFor, placeEvents } from './place-events.ts';

/** Everything that was read out of an article, before it is said as claims. */
export interface Reading {
  readonly lines: readonly LineMentions[];
  readonly context: Context;
  readonly organizations: readonly Cluster[];
  readonly clusterOf: ReadonlyMap<NameMention, Cluster>;
  readonly countryOf: ReadonlyMap<Cluster, CountryHint>;
  readonly persons: readonly PersonCluster[];
  readonly agreements: readonly Agreement[];
  readonly events: readonly ReportedEvent[];
  readonly trade: readonly TradeFigure[];
}

interface Ids {
  readonly organization: ReadonlyMap<Cluster, string>;
  readonly person: ReadonlyMap<PersonCluster, string>;
}

function claim(
  reading: Reading,
  line: number,
  rule: string,
  confidence: number,
  statement: Statement,
): ExtractedClaim {
  const { start, end } = reading.lines[line]!.line.sentence;
  return { statement, passage: { start, end }, rule, confidence };
}

function formOf(spelling: Spelling, full: string): 'full' | 'short' | 'acronym' {
  if (spelling.name === full) return 'full';
  if (isAcronymOf(spelling.name, full)) return 'acronym';
  return /^[\p{Lu}\p{N}.-]{2,8}$/u.test(spelling.name) && full.includes(' ') ? 'acronym' : 'short';
}

function organizationClaims(reading: Reading, ids: Ids): ExtractedClaim[] {
  return reading.organizations.flatMap((cluster) => {
    const organization = ids.organization.get(cluster)!;
    const full = fullName(cluster);
    const kind = cluster.kind ?? 'COMPANY';
    const claims = [...cluster.spellings.values()].map((spelling) =>
      claim(reading, spelling.line, 'mentions/name', cluster.kind ? 0.9 : 0.7, {
        type: 'organization-named',
        organization,
        name: spelling.name,
        form: formOf(spelling, full),
        kind,
      }),
    );
    const hint = reading.countryOf.get(cluster);
    if (hint) {
      const { line } =
        cluster.mentions.find((mention) =>
          mention.hints.some((each) => each.country === hint.country && each.basis === hint.basis),
        ) ?? cluster.mentions[0]!;
      const confidence =
        { STATED: 0.95, DEMONYM: 0.95, CITY: 0.85, NAME: 0.85, LISTED_WITH: 0.6, COUNTERPART: 0.65 }[
          hint.basis as string
        ] ?? 0.5;
      claims.push(
        claim(reading, line, `countries/${hint.basis.toLowerCase().replace('_', '-')}`, confidence, {
          type: 'organization-based',
          organization,
          country: hint.country,
          basis: hint.basis,
        }),
      );
    }
    return claims;
  });
}

function countryClaims(reading: Reading): ExtractedClaim[] {
  const seen = new Set<string>();
  const claims: ExtractedClaim[] = [];
  const add = (line: number, country: string, rule: string) => {
    if (seen.has(country)) return;
    seen.add(country);
    claims.push(claim(reading, line, rule, 0.95, { type: 'country-named', country }));
  };
  for (const { line, mentions } of reading.lines) {
    for (const mention of mentions)
      if (mention.type === 'country') add(line.index, mention.country, 'mentions/country');
  }
  for (const cluster of reading.organizations) {
    const hint = reading.countryOf.get(cluster);
    if (hint && /^(STATED|CITY|DEMONYM)$/.test(hint.basis))
      add(cluster.mentions[0]!.line, hint.country, 'mentions/home');
  }
  for (const { parties, reports } of reading.agreements) {
    for (const party of parties)
      if (party.type === 'country') add(reports[0]!.line, party.country, 'mentions/capital');
  }
  return claims;
}

function capitalised(title: string): string {
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function personClaims(reading: Reading, ids: Ids): ExtractedClaim[] {
  return reading.persons.flatMap((cluster) => {
    const person = ids.person.get(cluster)!;
    const claims: ExtractedClaim[] = [];
    const seen = new Set<string>();
    for (const mention of cluster.mentions) {
      if (!seen.has(mention.name)) {
        seen.add(mention.name);
        claims.push(
          claim(reading, mention.line, 'mentions/person', 0.9, {
            type: 'person-named',
            person,
            name: mention.name,
            form: mention.name === cluster.name ? 'full' : 'short',
          }),
        );
      }
    }
    const titled = cluster.mentions.find((mention) => mention.title !== null);
    if (titled) {
      const employer = titled.organization ? reading.clusterOf.get(titled.organization) : undefined;
      const organization = employer ? ids.organization.get(employer) : undefined;
      const of: PartyMention | null = organization
        ? { type: 'organization', organization }
        : cluster.country
          ? { type: 'country', country: cluster.country }
          : null;
      claims.push(
        claim(reading, titled.line, 'mentions/role', 0.85, {
          type: 'person-holds',
          person,
          title: capitalised(titled.title!),
          of,
        }),
      );
    }
    return claims;
  });
}

function partyMention(party: Party, ids: Ids): PartyMention {
  return party.type === 'country'
    ? { type: 'country', country: party.country }
    : { type: 'organization', organization: ids.organization.get(party.cluster)! };
}

const stages = new Map(agreementStatuses.map(({ status, stage }) => [status, stage]));

function stageOf(status: AgreementStatus): number {
  return stages.get(status) ?? 0;
}

function confidenceOf(agreement: Agreement, rule: string): number {
  if (rule === 'frames/together') return 0.5;
  return agreement.parties.length > 1 ? 0.8 : 0.6;
}

/** One claim for each status of an agreement, the one that holds last. */
function agreementClaims(reading: Reading, ids: Ids): ExtractedClaim[] {
  const placed = placeEvents(reading.events);
  return reading.agreements.flatMap((agreement, index) => {
    const seen = new Set<string>();
    return [...agreement.reports]
      .sort((a, b) => stageOf(a.status) - stageOf(b.status) || a.line - b.line)
      .filter((report) => !seen.has(report.status) && seen.add(report.status))
      .map((report) =>
        claim(reading, report.line, report.rule, confidenceOf(agreement, report.rule), {
          type: 'agreement-reported',
          agreement: `a${index + 1}`,
          kind: agreement.kind,
          status: report.status,
          on: report.on,
          instrument: agreement.instrument,
          sector: agreement.sector,
          subject: agreement.subject,
          parties: agreement.parties.map((party) => partyMention(party, ids)),
          unnamedParties: agreement.unnamed,
          event: report.status === 'SIGNED' ? eventFor(placed, report.line, report.on) : null,
        }),
      );
  });
}

function eventClaims(reading: Reading, ids: Ids): ExtractedClaim[] {
  const order = new Map(reading.persons.map((cluster, index) => [cluster, index]));
  const byName = new Map<string, PersonCluster[]>();
  for (const cluster of reading.persons)
    for (const name of new Set(cluster.mentions.map((mention) => mention.name))) {
      appendTo(byName, name, cluster);
    }
  return reading.events.map((event, index) => {
    const persons = [...new Set(event.persons.flatMap(({ name }) => byName.get(name) ?? []))].sort(
      (a, b) => order.get(a)! - order.get(b)!,
    );
    const participants: ParticipantMention[] = [
      ...event.countries.map((country) => ({ type: 'country', country }) as const),
      ...persons.map((cluster) => ({ type: 'person', person: ids.person.get(cluster)! }) as const),
    ];
    return claim(
      reading,
      event.line,
      `events/${event.kind.toLowerCase().replace('_', '-')}`,
      event.name ? 0.85 : 0.7,
      {
        type: 'event-reported',
        event: `e${index + 1}`,
        kind: event.kind,
        name: event.name,
        startsOn: event.startsOn,
        place: event.place,
        country: event.country,
        participants,
      },
    );
  });
}

function tradeClaims(reading: Reading): ExtractedClaim[] {
  return reading.trade.map((figure, index) => {
    const { line, ...rest } = figure;
    return claim(reading, line, 'trade/amount', 0.8, {
      type: 'trade-reported',
      trade: `t${index + 1}`,
      ...rest,
    });
  });
}

/** Says a reading as claims, each with the sentence that supports it, in a fixed order. */
export function buildClaims(reading: Reading): ExtractedClaim[] {
  const ids: Ids = {
    organization: new Map(reading.organizations.map((cluster, index) => [cluster, `o${index + 1}`])),
    person: new Map(reading.persons.map((cluster, index) => [cluster, `p${index + 1}`])),
  };
  return [
    ...countryClaims(reading),
    ...organizationClaims(reading, ids),
    ...personClaims(reading, ids),
    ...eventClaims(reading, ids),
    ...agreementClaims(reading, ids),
    ...tradeClaims(reading),
  ];
}
