import { z } from 'zod';
import { contentHash } from '../../../model/content-hash.ts';
import { agreementKinds } from '../../../ontology/agreement-kinds.ts';
import { agreementStatuses } from '../../../ontology/agreement-statuses.ts';
import { comparators } from '../../../ontology/comparators.ts';
import { eventKinds } from '../../../ontology/event-kinds.ts';
import { organizationKinds } from '../../../ontology/organization-kinds.ts';
import { sectorVocabulary } from '../../vocabulary/sectors.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const sentence = z.int();
const sectors = [...new Set(sectorVocabulary.map(({ sector }) => sector))];

const organization = z.strictObject({
  name: text,
  aliases: z.array(text),
  kind: z.enum(organizationKinds.map(({ kind }) => kind)),
  country: textOrNull,
  sentence,
});

const person = z.strictObject({
  name: text,
  title: textOrNull,
  country: textOrNull,
  organization: textOrNull,
  sentence,
});

const agreement = z.strictObject({
  kind: z.enum(agreementKinds.map(({ kind }) => kind)),
  status: z.enum(agreementStatuses.map(({ status }) => status)),
  parties: z.array(text),
  unnamedParties: z.array(z.strictObject({ description: text, country: textOrNull })),
  date: textOrNull,
  sector: z.enum(sectors).nullable(),
  instrument: textOrNull,
  subject: textOrNull,
  sentence,
  quote: text,
});

const event = z.strictObject({
  kind: z.enum(eventKinds.map(({ kind }) => kind)),
  name: textOrNull,
  date: textOrNull,
  place: textOrNull,
  country: textOrNull,
  participants: z.array(text),
  sentence,
  quote: text,
});

const trade = z.strictObject({
  from: text,
  to: text,
  flow: z.enum(['TURNOVER', 'EXPORT', 'IMPORT']),
  amount: z.number().nullable(),
  currency: textOrNull,
  comparator: z.enum(comparators.map(({ comparator }) => comparator)),
  changePercent: z.number().nullable(),
  period: textOrNull,
  sentence,
  quote: text,
});

/**
 * The shape of a model's answer. Only types, enumerations and required keys: what endpoints differ about, such as lengths
 * and patterns, the checks hold after.
 */
export const answerSchema = z.strictObject({
  countries: z.array(z.strictObject({ code: text, sentence })),
  organizations: z.array(organization),
  persons: z.array(person),
  agreements: z.array(agreement),
  events: z.array(event),
  trade: z.array(trade),
});

/** A well-formed answer; nothing in it has been compared with the article. */
export type Answer = z.infer<typeof answerSchema>;

function writeJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchema, { target: 'draft-7' });
  // A whole number is bounded by what a double holds; strict endpoints take no bounds.
  const bare = JSON.stringify(schema, (key, value) =>
    (key === 'minimum' || key === 'maximum') && typeof value === 'number' ? undefined : value,
  );
  return JSON.parse(bare);
}

/** The schema as endpoints take it: JSON Schema, every key required, no others allowed. */
export const answerJsonSchema = writeJsonSchema();

/** A short name for the schema: another one asks the same question anew. */
export const answerSchemaHash = contentHash(answerJsonSchema);

/** An answer that says nothing. */
export const emptyAnswer: Answer = {
  countries: [],
  organizations: [],
  persons: [],
  agreements: [],
  events: [],
  trade: [],
};

/** Several answers about parts of one article as one. */
export function joinAnswers(answers: readonly Answer[]): Answer {
  return {
    countries: answers.flatMap((one) => one.countries),
    organizations: answers.flatMap((one) => one.organizations),
    persons: answers.flatMap((one) => one.persons),
    agreements: answers.flatMap((one) => one.agreements),
    events: answers.flatMap((one) => one.events),
    trade: answers.flatMap((one) => one.trade),
  };
}
