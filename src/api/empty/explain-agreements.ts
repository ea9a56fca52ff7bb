import type { ApiContext } from '../context.ts';
import { countAgreements } from '../counts/count-agreements.ts';
import { bindingUnlessTold } from '../filters/agreement-filter.ts';
import type { AgreementFilter } from '../filters/inputs.ts';
import { isNow, type Moment, now } from '../moment.ts';
import { type EmptyAnswer, emptyAnswer, type Relaxation, type StatusTally } from './empty-answer.ts';
import { referencesOf, unknownNames } from './unknown-names.ts';

const mostTallies = 500;
/** Conditions that are taken away, each at the price of one statement. */
const mostRelaxations = 6;

/** Which agreements there are none of. */
export interface AgreementQuestion {
  readonly filter: AgreementFilter;
  /** Whether only those count that are signed or in force, unless the filter says otherwise. */
  readonly ties: boolean;
  readonly moment: Moment;
}

/** The statuses that the filter asks for, itself or below `and`. */
function askedStatuses(filter: AgreementFilter): readonly string[] {
  return [...new Set([...(filter.status ?? []), ...(filter.and ?? []).flatMap(askedStatuses)])];
}

function withoutStatus({ status: _status, ...filter }: AgreementFilter): AgreementFilter {
  return filter.and ? { ...filter, and: filter.and.map(withoutStatus) } : filter;
}

async function count(filter: AgreementFilter, moment: Moment, context: ApiContext): Promise<number> {
  const [row] = await countAgreements({ by: [], filter, moment, limit: 1 }, context);
  return row?.count ?? 0;
}

/** How many agreements of each status the filter would select if it asked for none, most first. */
export async function tallyStatuses(
  filter: AgreementFilter,
  moment: Moment,
  context: ApiContext,
): Promise<readonly StatusTally[]> {
  const by = ['STATUS', 'SINCE'] as const;
  const question = { by, filter: withoutStatus(filter), moment, limit: mostTallies };
  const tallies = new Map<string, { count: number; since: string | null }>();
  for (const { key, count: rows } of await countAgreements(question, context)) {
    const [status, since] = key as [string, string];
    const before = tallies.get(status) ?? { count: 0, since: null };
    const latest = since === '' || (before.since ?? '') > since ? before.since : since;
    tallies.set(status, { count: before.count + rows, since: latest });
  }
  return [...tallies]
    .map(([status, tally]) => ({ status, ...tally }))
    .sort((a, b) => b.count - a.count || (a.status < b.status ? -1 : 1));
}

/** The filter without each of its conditions in turn. */
function relaxed(filter: AgreementFilter): readonly { condition: string; filter: AgreementFilter }[] {
  const parts = ['kind', 'sector', 'signedOn', 'partyIds', 'or', 'not'] as const;
  return [
    ...parts
      .filter((part) => filter[part] !== null && filter[part] !== undefined)
      .map((part) => ({ condition: part, filter: { ...filter, [part]: null } })),
    ...(filter.and ?? []).flatMap((inner, index) =>
      relaxed(inner).map(({ condition, filter: less }) => ({
        condition,
        filter: { ...filter, and: filter.and!.with(index, less) },
      })),
    ),
  ];
}

async function relaxations(
  filter: AgreementFilter,
  moment: Moment,
  context: ApiContext,
): Promise<readonly Relaxation[]> {
  const tried = relaxed(filter).slice(0, mostRelaxations);
  const counted = await Promise.all([
    ...tried.map(async ({ condition, filter: less }) => ({
      condition,
      count: await count(less, moment, context),
    })),
    ...(isNow(moment)
      ? []
      : [count(filter, now, context).then((found) => ({ condition: 'asOf and knownAt', count: found }))]),
  ]);
  return counted.filter((one) => one.count > 0);
}

/**
 * Why there is no such agreement: names that nobody has; else how many there are of other statuses; else how many there would
 * be without one of the conditions.
 */
export async function explainAgreements(
  { filter, ties, moment }: AgreementQuestion,
  context: ApiContext,
): Promise<EmptyAnswer> {
  const none = { unknown: [], statuses: [], without: [], asked: [] };
  const unknown = await unknownNames(referencesOf(filter), context);
  if (unknown.length > 0) return emptyAnswer({ ...none, unknown });
  const asking = ties ? bindingUnlessTold(filter) : filter;
  const asked = askedStatuses(asking);
  const statuses = asked.length === 0 ? [] : await tallyStatuses(asking, moment, context);
  // Some of a status that was asked for are no answer only for another reason.
  if (statuses.length > 0 && !statuses.some(({ status }) => asked.includes(status)))
    return emptyAnswer({ ...none, statuses, asked });
  return emptyAnswer({ ...none, without: await relaxations(asking, moment, context) });
}

/** As `explainAgreements`, for the agreements of one party; those of a country are its own, not of its organizations. */
export async function explainAgreementsOf(
  partyId: string,
  { filter, moment }: Pick<AgreementQuestion, 'filter' | 'moment'>,
  context: ApiContext,
): Promise<EmptyAnswer> {
  const whole: AgreementFilter = { parties: [{ id: partyId }], and: [filter] };
  const found = await count(whole, moment, context);
  if (found === 0) return explainAgreements({ filter: whole, ties: false, moment }, context);
  const without = [{ condition: 'the country itself being the party', count: found }];
  return emptyAnswer({ unknown: [], statuses: [], without, asked: [] });
}
