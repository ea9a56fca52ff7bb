import * as statements from '../../graph/generated/statements.ts';
import { allOf, fragment, type Holes } from '../../graph/predicate.ts';
import type { Statement } from '../../graph/statement.ts';
import type { CursorKind } from '../cursor.ts';
import { agreementSelection } from '../filters/agreement-filter.ts';
import { dateRange } from '../filters/date-range.ts';
import type { AgreementFilter, DateRange, OrganizationFilter, StringFilter } from '../filters/inputs.ts';
import { type EventArguments, eventConditions } from '../filters/list-conditions.ts';
import { organizationSelection } from '../filters/organization-filter.ts';
import { nameFilter } from '../filters/string-filter.ts';
import { cursorKinds, rootLists } from '../lists.ts';
import type { RootList } from '../loaders/list-source.ts';
import { enterMoment } from '../moment.ts';
import { planConnection } from './plan-connection.ts';
import type { FieldPlace, Read } from './planning.ts';

/** How a list of everything is narrowed by its arguments. */
interface RootPlan {
  readonly list: RootList<unknown>;
  readonly kind: CursorKind;
  readonly conditions: (place: FieldPlace) => Promise<Holes>;
}

const filtered = (...conditions: Parameters<typeof allOf>[0]): Holes => ({ filter: allOf(conditions) });

/** The fields of Query that are pages of everything. */
const lists: Readonly<Record<string, RootPlan>> = {
  countries: { list: rootLists.countries, kind: cursorKinds.country, conditions: async () => ({}) },
  organizations: {
    list: rootLists.organizations,
    kind: cursorKinds.organization,
    conditions: ({ args, planning, moment }) =>
      organizationSelection(args.filter as OrganizationFilter | null, planning.context, moment),
  },
  people: {
    list: rootLists.people,
    kind: cursorKinds.person,
    conditions: async ({ args }) => filtered(...nameFilter('person', args.name as StringFilter | null)),
  },
  agreements: {
    list: rootLists.agreements,
    kind: cursorKinds.agreement,
    conditions: ({ args, planning, moment }) =>
      agreementSelection(args.filter as AgreementFilter | null, planning.context, moment),
  },
  events: {
    list: rootLists.events,
    kind: cursorKinds.event,
    conditions: async ({ args }) => filtered(...eventConditions(args as EventArguments)),
  },
  tradeFigures: {
    list: rootLists.tradeFigures,
    kind: cursorKinds.tradeFigure,
    conditions: async ({ args }) =>
      args.between ? filtered(fragment('trade-figure-between', { codes: args.between })) : {},
  },
  reviewQueue: { list: rootLists.judgements, kind: cursorKinds.judgement, conditions: async () => ({}) },
  articles: {
    list: rootLists.articles,
    kind: cursorKinds.article,
    conditions: async ({ args }) =>
      filtered(...dateRange('article-published', args.publishedOn as DateRange | null)),
  },
};

/** The page of everything that a field of Query asks for; undefined where it is no such field. */
export function planRootList(name: string, around: FieldPlace): Read | undefined {
  const plan = lists[name];
  if (!plan || !Object.hasOwn(lists, name)) return undefined;
  const place = { ...around, moment: enterMoment(around.args, around.moment) };
  const { list, kind } = plan;
  return planConnection(place, { list, kind, conditions: () => plan.conditions(place) });
}

/** The statement that reads one kind of node by its id, by the type of the node. */
export const statementsById: Readonly<Record<string, Statement<{ keys: readonly string[] }, unknown>>> = {
  Country: statements.readPartiesById,
  Organization: statements.readPartiesById,
  Person: statements.readPeopleById,
  Agreement: statements.readAgreementsById,
  Event: statements.readEventsById,
  TradeFigure: statements.readTradeFiguresById,
  Article: statements.readArticlesById,
};
