import { z } from 'zod';
import type { Statement } from '../model/claim.ts';
import { agreementKinds } from '../ontology/agreement-kinds.ts';
import { agreementStatuses } from '../ontology/agreement-statuses.ts';
import { comparators } from '../ontology/comparators.ts';
import { countryBases } from '../ontology/country-bases.ts';
import { eventKinds } from '../ontology/event-kinds.ts';
import { organizationKinds } from '../ontology/organization-kinds.ts';

const text = z.string();
const textOrNull = text.nullable();
const code = z.string().regex(/^[A-Z]{2}$/);
const codeOrNull = code.nullable();
/** A date, or two with a stroke between them: what resolution makes of one that is no day of the calendar is its affair. */
const dateOrNull = z
  .string()
  .regex(/^[0-9][0-9/-]{3,20}$/)
  .nullable();

const party = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('country'), country: code }),
  z.strictObject({ type: z.literal('organization'), organization: text }),
]);
const participant = z.union([party, z.strictObject({ type: z.literal('person'), person: text })]);

const agreement = z.strictObject({
  type: z.literal('agreement-reported'),
  agreement: text,
  kind: z.enum(agreementKinds.map(({ kind }) => kind)),
  status: z.enum(agreementStatuses.map(({ status }) => status)),
  on: dateOrNull,
  instrument: textOrNull,
  sector: textOrNull,
  subject: textOrNull,
  parties: z.array(party),
  unnamedParties: z.array(z.strictObject({ description: text, country: codeOrNull })),
  event: textOrNull,
});

const event = z.strictObject({
  type: z.literal('event-reported'),
  event: text,
  kind: z.enum(eventKinds.map(({ kind }) => kind)),
  name: textOrNull,
  startsOn: dateOrNull,
  place: textOrNull,
  country: codeOrNull,
  participants: z.array(participant),
});

const trade = z.strictObject({
  type: z.literal('trade-reported'),
  trade: text,
  countries: z.tuple([code, code]),
  flow: z.enum(['TURNOVER', 'EXPORT', 'IMPORT']),
  amount: z.number().nullable(),
  currency: textOrNull,
  comparator: z.enum(comparators.map(({ comparator }) => comparator)),
  changePercent: z.number().nullable(),
  period: dateOrNull,
});

/** What a claim may say, for claims that come from outside: closed sets, dates and codes of countries in their form. */
export const statementSchema: z.ZodType<Statement> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('country-named'), country: code }),
  z.strictObject({
    type: z.literal('organization-named'),
    organization: text,
    name: text,
    form: z.enum(['full', 'short', 'acronym']),
    kind: z.enum(organizationKinds.map(({ kind }) => kind)),
  }),
  z.strictObject({
    type: z.literal('organization-based'),
    organization: text,
    country: code,
    basis: z.enum(countryBases.map(({ basis }) => basis)),
  }),
  z.strictObject({
    type: z.literal('person-named'),
    person: text,
    name: text,
    form: z.enum(['full', 'short']),
  }),
  z.strictObject({ type: z.literal('person-holds'), person: text, title: text, of: party.nullable() }),
  agreement,
  event,
  trade,
]);
