import * as statements from '../../graph/generated/statements.ts';
import type { AgreementReported, OrganizationBased } from '../../model/claim.ts';
import type { AgreementFilter, OrganizationFilter, PartnerFilter } from '../filters/inputs.ts';
import {
  agreementsOfEventConditions,
  agreementsOfPartyConditions,
  organizationsOfCountryConditions,
  partnersConditions,
  passagesConditions,
} from '../filters/list-conditions.ts';
import { knownIn, visible } from '../filters/moment-conditions.ts';
import { childLists, cursorKinds } from '../lists.ts';
import { enterMoment, isNow, type Moment } from '../moment.ts';
import { NotCompiled } from './not-compiled.ts';
import { planConnection } from './plan-connection.ts';
import { planMany, planOne, planPart, planValueOf, type Related } from './plan-related.ts';
import {
  completeValue,
  entryOf,
  type FieldPlace,
  type FieldPlanners,
  type PlanField,
  planValue,
  variableOf,
} from './planning.ts';

/**
 * How each field is compiled that is not simply read off its record: with the statements and the conditions of its
 * resolver. A field that has a resolver and is not here goes through it, and so does the root field that it is below.
 */

const known =
  (name: Parameters<typeof knownIn>[1]) =>
  (moment: Moment): ReturnType<typeof knownIn> =>
    knownIn('known', name, moment);

const seen = (moment: Moment): ReturnType<typeof knownIn> =>
  isNow(moment) ? {} : { visible: visible(moment) };

/** The country whose code the record has under this name. */
const countryByCode = (entry: string): Related => ({
  statement: statements.readCountriesByCode,
  binding: (projection) => ({ key: entryOf(projection, entry) }),
});

const evidenceOfFact: PlanField = (place) =>
  planConnection(place, {
    list: childLists.evidenceOfFact,
    kind: cursorKinds.evidence,
    conditions: () => passagesConditions(place.moment),
  });

/** Today's value where the question is about now, else that of then. */
const nowOrThen =
  (now: PlanField, then: PlanField, isThen: (moment: Moment) => boolean): PlanField =>
  (place) =>
    (isThen(place.moment) ? then : now)(place);

const atInstant = ({ instant }: Moment): boolean => instant !== null;
const atMoment = (moment: Moment): boolean => !isNow(moment);

const standing: Related = { statement: statements.readAgreementsThen, holes: seen };
const base: Related = { statement: statements.readOrganizationsBase, holes: known('fact-known') };

const host: Related = { statement: statements.readEventsHost, holes: known('fact-known') };
// Both statements call the country `country`, as the one does that reads countries.
const asCountry = { record: statements.readCountriesByCode };

const notAtInstant = (entry: string): PlanField => {
  const plan = planValue(entry);
  return (place) => {
    if (atInstant(place.moment)) throw new NotCompiled(`${entry} at an instant`);
    return plan(place);
  };
};

/** Fields of records that hold a claim's statement as JSON. */
const told = <Statement>(field: keyof Statement): PlanField =>
  planValue('statement', (text) => (JSON.parse(text as string) as Statement)[field]);

const enter = (place: FieldPlace): FieldPlace => ({
  ...place,
  moment: enterMoment(place.args, place.moment),
});

const filterOf = <Filter>({ args }: FieldPlace): Filter | null => (args.filter as Filter | undefined) ?? null;

const partyFields: Readonly<Record<string, PlanField>> = {
  agreements: (around) => {
    const place = enter(around);
    const { planning, moment } = place;
    return planConnection(place, {
      list: childLists.agreementsOfParty,
      kind: cursorKinds.agreement,
      conditions: () =>
        agreementsOfPartyConditions(filterOf<AgreementFilter>(place), planning.context, moment),
    });
  },
  partners: (around) => {
    const place = enter(around);
    const { planning, moment } = place;
    return planConnection(place, {
      list: childLists.partners,
      kind: cursorKinds.party,
      conditions: () => partnersConditions(filterOf<PartnerFilter>(place), planning.context, moment),
    });
  },
};

const agreement: Readonly<Record<string, PlanField>> = {
  status: nowOrThen(planValue('status'), planValueOf(standing, 'status'), atMoment),
  signedOn: nowOrThen(planValue('signedOn'), planValueOf(standing, 'signedOn'), atMoment),
  statusHistory: planMany({ statement: statements.readStatusChangesOfAgreement, holes: seen }),
  parties: planMany({ statement: statements.readPartiesOfAgreement, holes: known('fact-known') }),
  unnamedParties: planMany({
    statement: statements.readUnnamedPartiesOfAgreement,
    holes: known('unnamed-known'),
  }),
  event: planOne({ statement: statements.readEventsOfAgreement, holes: known('fact-known') }),
  reports: (place) =>
    planConnection(place, {
      list: childLists.reportsOfAgreement,
      kind: cursorKinds.report,
      conditions: () => passagesConditions(place.moment),
    }),
  evidence: evidenceOfFact,
};

const organization: Readonly<Record<string, PlanField>> = {
  ...partyFields,
  aliases: notAtInstant('aliases'),
  country: nowOrThen(planOne(countryByCode('countryCode')), planOne({ ...base, ...asCountry }), atInstant),
  countryBasis: nowOrThen(planValue('countryBasis'), planValueOf(base, 'countryBasis'), atInstant),
  countryReports: (place) =>
    planConnection(place, {
      list: childLists.reportsOfCountry,
      kind: cursorKinds.countryReport,
      conditions: () => passagesConditions(place.moment),
    }),
  evidence: evidenceOfFact,
};

const country: Readonly<Record<string, PlanField>> = {
  ...partyFields,
  organizations: (place) =>
    planConnection(place, {
      list: childLists.organizationsOfCountry,
      kind: cursorKinds.organization,
      conditions: () =>
        organizationsOfCountryConditions(
          filterOf<OrganizationFilter>(place),
          place.planning.context,
          place.moment,
        ),
      binding: { key: entryOf(place.projection, 'code') },
    }),
};

const event: Readonly<Record<string, PlanField>> = {
  country: nowOrThen(planOne(countryByCode('countryCode')), planOne({ ...host, ...asCountry }), atInstant),
  participants: planMany({
    statement: statements.readEventsParticipants,
    holes: known('fact-known'),
    types: ['Country', 'Organization', 'Person'],
  }),
  agreements: (place) =>
    planConnection(place, {
      list: childLists.agreementsOfEvent,
      kind: cursorKinds.agreement,
      conditions: () => agreementsOfEventConditions(place.moment),
    }),
  evidence: evidenceOfFact,
};

/** By type and field. */
export const fieldPlanners: FieldPlanners = {
  Agreement: agreement,
  Organization: organization,
  Country: country,
  Event: event,
  Person: { evidence: evidenceOfFact },
  TradeFigure: { evidence: evidenceOfFact },
  PartnerEdge: {
    agreements: planMany({
      statement: statements.readAgreementsTying,
      binding: () => ({ tying: 'tying' }),
    }),
  },
  StatusChange: {
    evidence: planOne({
      statement: statements.readEvidenceOfFactPage,
      holes: known('article-known'),
      limit: 1,
    }),
  },
  UnnamedParty: { country: planOne(countryByCode('countryCode')) },
  Evidence: { article: planPart('article') },
  AgreementReport: {
    kind: told<AgreementReported>('kind'),
    status: told<AgreementReported>('status'),
    on: told<AgreementReported>('on'),
    sector: told<AgreementReported>('sector'),
    subject: told<AgreementReported>('subject'),
    evidence: planPart('evidence'),
  },
  CountryReport: {
    countryCode: told<OrganizationBased>('country'),
    basis: told<OrganizationBased>('basis'),
    evidence: planPart('evidence'),
  },
  Article: {
    text: (place) => {
      const text = place.row.column(`${variableOf(place.projection)}.text`);
      return completeValue(place.type, (row) => row[text]);
    },
    evidence: (place) =>
      planConnection(place, {
        list: childLists.evidenceOfArticle,
        kind: cursorKinds.evidence,
        conditions: () => Promise.resolve({}),
      }),
  },
};
