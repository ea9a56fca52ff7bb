import { z } from 'zod';
import { AppError } from '../errors.ts';

const text = z.string().nullable().default(null);
const texts = z.array(z.string());
const neutral = z.boolean().optional();

const organization = z.object({
  name: z.string(),
  aliases: texts.default([]),
  kind: text,
  country: text,
  /** Whether the country is only implied. */
  inferred: z.boolean().optional(),
  /** Other countries that are accepted. */
  countryAlt: texts.optional(),
  optional: neutral,
});

const person = z.object({ name: z.string(), role: text, country: text, optional: neutral });

const agreement = z.object({
  kind: text,
  status: z.string(),
  /** Names of organizations of this article and codes of states. */
  parties: texts.default([]),
  sector: text,
  /** YYYY-MM-DD, or YYYY where no more is known. */
  date: text,
  evidence: texts.default([]),
  kindAlt: texts.optional(),
  statusAlt: texts.optional(),
  partiesAlt: z.array(texts).optional(),
});

const event = z.object({
  kind: z.string(),
  name: text,
  place: text,
  placeCountry: text,
  date: text,
  participants: texts.default([]),
  optional: neutral,
});

const tradeFigure = z.object({
  /** The reporting side first. */
  countries: texts.default([]),
  value: z.number().nullable().default(null),
  currency: text,
  unit: z.enum(['thousand', 'million', 'billion', 'trillion']).nullable().default(null),
  period: text,
  changePercent: z.number().nullable().default(null),
  flow: z.string().optional(),
  optional: neutral,
});

const question = z.object({
  q: z.string(),
  country: z.string(),
  partnerOf: z.string(),
  answer: texts.default([]),
});

const label = z.object({
  id: z.string(),
  date: text,
  /** Where it is another than English. */
  language: z.string().optional(),
  countries: texts.default([]),
  countriesOptional: texts.optional(),
  organizations: z.array(organization).default([]),
  persons: z.array(person).default([]),
  agreements: z.array(agreement).default([]),
  events: z.array(event).default([]),
  tradeFigures: z.array(tradeFigure).default([]),
  questions: z.array(question).optional(),
});

/**
 * What one article says: written down by a person, or read by an extractor. tests/gold/README.md tells the rules. Fields
 * that end in `Alt` name further answers that are right; an entry that is `optional` counts neither for nor against.
 */
export type Label = z.infer<typeof label>;
export type LabelledOrganization = Label['organizations'][number];
export type LabelledAgreement = Label['agreements'][number];
export type LabelledEvent = Label['events'][number];
export type LabelledTradeFigure = Label['tradeFigures'][number];

/** The label that a JSON text holds. @throws AppError BAD_USER_INPUT that names the source and what is wrong with it. */
export function parseLabel(json: string, source: string): Label {
  return parseAs(label, json, source, 'the label of an article');
}

/** Checks a JSON text against a shape. @throws AppError BAD_USER_INPUT that names the source and the first fault. */
export function parseAs<Value>(shape: z.ZodType<Value>, json: string, source: string, what: string): Value {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new AppError('BAD_USER_INPUT', `${source}: expected ${what}; got text that is no JSON`, { cause });
  }
  const parsed = shape.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new AppError(
    'BAD_USER_INPUT',
    `${source}: expected ${what}; at ${issue!.path.join('.') || 'the top'}: ${issue!.message}`,
  );
}
