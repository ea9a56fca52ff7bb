import { countryCodeScalar, dateScalar, dateTimeScalar } from '../scalars.ts';
import { abstractTypeResolvers } from './abstract-types.ts';
import { agreementResolvers, statusChangeResolvers, unnamedPartyResolvers } from './agreement.ts';
import { subscriptionResolvers } from './agreement-changed.ts';
import { articleResolvers } from './article.ts';
import { answerQuestion } from './ask.ts';
import { auditLog } from './audit-log.ts';
import { countryResolvers } from './country.ts';
import { eventResolvers } from './event.ts';
import { historyOf, judgementResolvers } from './judgement.ts';
import { mutationResolvers } from './mutations.ts';
import { organizationResolvers } from './organization.ts';
import { personResolvers } from './person.ts';
import { queryListResolvers } from './query-lists.ts';
import { queryNodeResolvers } from './query-nodes.ts';
import { queryQuestionResolvers } from './query-questions.ts';
import { agreementReportResolvers, countryReportResolvers } from './reports.ts';
import { tradeFigureResolvers } from './trade-figure.ts';

/** Every resolver, by type; fields that are not here are read off their record. */
export const resolvers = {
  Date: dateScalar,
  DateTime: dateTimeScalar,
  CountryCode: countryCodeScalar,
  ...abstractTypeResolvers,
  Query: {
    ...queryNodeResolvers,
    ...queryListResolvers,
    ...queryQuestionResolvers,
    auditLog,
    history: historyOf,
    ask: answerQuestion,
  },
  Mutation: mutationResolvers,
  Subscription: subscriptionResolvers,
  Country: countryResolvers,
  Organization: organizationResolvers,
  Person: personResolvers,
  Agreement: agreementResolvers,
  AgreementReport: agreementReportResolvers,
  CountryReport: countryReportResolvers,
  StatusChange: statusChangeResolvers,
  UnnamedParty: unnamedPartyResolvers,
  Event: eventResolvers,
  TradeFigure: tradeFigureResolvers,
  Article: articleResolvers,
  Judgement: judgementResolvers,
};
