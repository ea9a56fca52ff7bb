import type { GraphQLResolveInfo } from 'graphql';
import type { CountryRecord, ReportRecord } from '../../graph/records.ts';
import type { AgreementReported, OrganizationBased } from '../../model/claim.ts';
import { type Connection, connect } from '../connection.ts';
import type { ApiContext } from '../context.ts';
import type { CursorKind } from '../cursor.ts';
import { hereBy } from '../filters/moment-conditions.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { type ChildList, childSource } from '../loaders/list-source.ts';
import type { ConnectionArguments } from '../page-arguments.ts';
import { selectedFields } from '../selected-fields.ts';
import { countryOf } from './country.ts';

/** A field that lists what each article says of its parent, by articles that were here at the moment. */
function reportsField(list: ChildList<ReportRecord>, kind: CursorKind) {
  return (
    parent: { readonly id: string },
    args: ConnectionArguments,
    { graph, loaders, moments }: ApiContext,
    info: GraphQLResolveInfo,
  ): Connection<ReportRecord> => {
    const source = childSource(graph, loaders, list, parent.id, hereBy(moments.at(info)));
    return connect(source, args, kind, selectedFields(info));
  };
}

/** The field Agreement.reports. */
export const reportsOfAgreement = reportsField(childLists.reportsOfAgreement, cursorKinds.report);

/** The field Organization.countryReports. */
export const reportsOfCountry = reportsField(childLists.reportsOfCountry, cursorKinds.countryReport);

/** A field of the claim's statement. */
function told<Statement, Field extends keyof Statement>(field: Field) {
  return ({ statement }: ReportRecord): Statement[Field] => (JSON.parse(statement) as Statement)[field];
}

const toldOfAgreement = <Field extends keyof AgreementReported>(field: Field) =>
  told<AgreementReported, Field>(field);

/** type AgreementReport */
export const agreementReportResolvers = {
  kind: toldOfAgreement('kind'),
  status: toldOfAgreement('status'),
  on: toldOfAgreement('on'),
  sector: toldOfAgreement('sector'),
  subject: toldOfAgreement('subject'),
};

const countryCode = told<OrganizationBased, 'country'>('country');

/** type CountryReport */
export const countryReportResolvers = {
  countryCode,
  basis: told<OrganizationBased, 'basis'>('basis'),
  country: (report: ReportRecord, _args: unknown, context: ApiContext): Promise<CountryRecord | null> =>
    countryOf(countryCode(report), context),
};
