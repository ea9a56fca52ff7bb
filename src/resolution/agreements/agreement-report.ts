import type { PartyMention } from '../../model/claim.ts';
import { nameKey } from '../../model/name-key.ts';
import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import { type AgreementStatus, agreementStatuses } from '../../ontology/agreement-statuses.ts';
import { type ClaimOf, compareText, type Mention } from '../mentions.ts';
import { statusDate } from './status-date.ts';

/** The claims that report an agreement. */
export type AgreementClaim = ClaimOf<'agreement-reported'>;

/** A party as resolution knows it. */
export interface KnownParty {
  readonly id: string;
  /** Of a state itself, or where an organization is based. */
  readonly country: string | null;
  readonly type: 'country' | 'ministry' | 'organization';
}

/** What the reports of agreements are compared with: their parties, and when their articles came out. */
export interface AgreementContext {
  partyOf(articleId: string, party: PartyMention): KnownParty;
  publishedOn(articleId: string): string | null;
}

/** One article's report of an agreement, with what decides about it. */
export interface AgreementReport {
  readonly mention: Mention<AgreementClaim>;
  /** Ids of its parties and, where only one is named, the folded descriptions of the others: sorted, as JSON. */
  readonly parties: string;
  /** The same with states for their ministries: what two articles may call one side. */
  readonly sides: string;
  /** Whether all parties are states, which sign so much that their names alone tell little. */
  readonly ofStates: boolean;
  readonly kind: AgreementKind;
  readonly sector: string | null;
  /** Words of its subject and instrument that tell it from others. */
  readonly topic: ReadonlySet<string>;
  readonly signedOn: string | null;
  /** The day on which it ended, where it has. */
  readonly endedOn: string | null;
  /** The earliest date of any status. */
  readonly firstOn: string | null;
  readonly publishedOn: string | null;
  readonly latest: AgreementStatus;
  readonly latestStage: number;
}

/** The order of statuses in an agreement's life. */
export const stages = new Map<AgreementStatus, number>(
  agreementStatuses.map(({ status, stage }) => [status, stage]),
);
export const signedStage = stages.get('SIGNED')!;

/** Words of instruments and subjects that any agreement may have. */
const emptyWords = new Set(
  `a an the of on in for and to with by from at its their new two three own between under within as or agreement
agreements memorandum memorandums understanding mou cooperation co operation text deal pact document documents contract
protocol arrangement signing signed sign basis behalf side sides existing million billion euro dollar years year final
joint framework treaty accord instrument minutes that which this it be been was were is are has have had also`.split(
    /\s+/,
  ),
);

function topicOf(statements: readonly AgreementClaim['statement'][]): Set<string> {
  const texts = statements.flatMap(({ subject, instrument }) => [subject ?? '', instrument ?? '']);
  return new Set(
    texts
      .flatMap((text) => nameKey(text).split(' '))
      .filter((word) => word.length > 2 && !emptyWords.has(word) && !/^\d+$/.test(word))
      // Plural and singular are one word here.
      .map((word) => word.replace(/s$/, '')),
  );
}

/** A state beside two organizations stands for the home of one of them, which speaks for itself. */
function withoutHomes(parties: readonly KnownParty[]): readonly KnownParty[] {
  const organizations = parties.filter(({ type }) => type !== 'country');
  if (organizations.length < 2) return parties;
  const homes = new Set(organizations.map(({ country }) => country));
  return parties.filter(({ type, country }) => type !== 'country' || !homes.has(country));
}

function partiesOf(
  statements: readonly AgreementClaim['statement'][],
  articleId: string,
  context: AgreementContext,
) {
  const all = statements.flatMap(({ parties }) => parties.map((party) => context.partyOf(articleId, party)));
  const named = withoutHomes([...new Map(all.map((party) => [party.id, party])).values()]);
  const unnamed =
    named.length > 1
      ? []
      : statements.flatMap((one) => one.unnamedParties.map((party) => nameKey(party.description)));
  const key = (ids: readonly string[]) =>
    JSON.stringify([...new Set([...ids, ...unnamed])].sort(compareText));
  return {
    parties: key(named.map(({ id }) => id)),
    sides: key(
      named.map(({ id, type, country }) => (type === 'ministry' && country ? `country:${country}` : id)),
    ),
    ofStates: named.length > 0 && named.every(({ type }) => type === 'country'),
  };
}

/** Gathers what one article says of one agreement. */
export function reportOf(mention: Mention<AgreementClaim>, context: AgreementContext): AgreementReport {
  const statements = mention.claims.map((claim) => claim.statement);
  const publishedOn = context.publishedOn(mention.articleId);
  const last = statements.toSorted((a, b) => stages.get(b.status)! - stages.get(a.status)!)[0]!;
  const dated = statements.flatMap((statement) => {
    const on = statusDate(statement, publishedOn);
    return on === null ? [] : [{ on, stage: stages.get(statement.status)!, status: statement.status }];
  });
  return {
    mention,
    ...partiesOf(statements, mention.articleId, context),
    kind: last.kind,
    sector: statements.find((statement) => statement.sector !== null)?.sector ?? null,
    topic: topicOf(statements),
    signedOn: dated.find(({ status }) => status === 'SIGNED')?.on ?? null,
    endedOn: dated.find(({ stage }) => stage > stages.get('IN_FORCE')!)?.on ?? null,
    firstOn: dated.map(({ on }) => on).sort(compareText)[0] ?? null,
    publishedOn,
    latest: last.status,
    latestStage: stages.get(last.status)!,
  };
}
