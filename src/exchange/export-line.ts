import { z } from 'zod';
import { periodOf } from '../model/partial-date.ts';
import { decisionSchema } from './decision-schema.ts';
import { statementSchema } from './statement-schema.ts';
import { jsonlVersion } from './write-jsonl.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const property = z.union([scalar, z.array(z.string()), z.array(z.number())]);
/** Names come into the graph as they are: those that the project itself would give. */
const plainName = /^[A-Za-z][A-Za-z0-9]{0,63}$/;
const hasPlainNames = (properties: object) => Object.keys(properties).every((name) => plainName.test(name));
const names = { error: 'expected names of properties that are letters and digits' };
const optionalText = z.string().optional();
const date = z
  .string()
  .refine((text) => periodOf(text) !== null)
  .optional();
const instant = z.iso.datetime({ offset: true }).optional();

const article = z
  .object({
    text: z.string().min(1),
    url: optionalText,
    title: optionalText,
    publisher: optionalText,
    publishedOn: date,
    publishedFrom: date,
    publishedTo: date,
    language: optionalText,
    sketch: z.array(z.string()).optional(),
    extractor: optionalText,
    ingestedAt: instant,
    arrival: z.int().optional(),
  })
  .catchall(property)
  .refine(hasPlainNames, names);

/** Whether a claim's statement, JSON in a property, says something that a claim can say. */
function saysSomething({ type, statement }: { type: string; statement: string }): boolean {
  try {
    const parsed = statementSchema.safeParse(JSON.parse(statement));
    return parsed.success && parsed.data.type === type;
  } catch {
    return false;
  }
}

const claim = z
  .object({
    type: z.string(),
    statement: z.string(),
    start: z.int().min(0),
    end: z.int(),
    quote: z.string().min(1),
    extractor: z.string(),
    rule: z.string(),
    confidence: z.number().min(0).max(1),
  })
  .catchall(property)
  .refine(hasPlainNames, names)
  .refine(saysSomething, {
    error: 'expected a statement of the type that the claim has',
    path: ['statement'],
  });

/** Whether a judgement's decision, JSON in a property, is one that a person can make. */
function decidesSomething(decision: string): boolean {
  try {
    return decisionSchema.safeParse(JSON.parse(decision)).success;
  } catch {
    return false;
  }
}

const judgement = z
  .object({
    action: z.string(),
    decision: z.string().refine(decidesSomething, { error: 'expected a decision that people can make' }),
    author: z.string(),
    reason: z.string(),
    about: z.array(z.string()),
    at: instant,
    undoneAt: instant,
    undoneBy: optionalText,
    undoneReason: optionalText,
  })
  .catchall(property)
  .refine(hasPlainNames, names);

const id = (kind: string) =>
  z
    .string()
    .regex(/^[a-z]+:[0-9A-Za-z:._-]{1,200}$/)
    .startsWith(`${kind}:`);
const entityId = z.string().regex(/^[a-z-]+:[0-9A-Za-z:._-]{1,200}$/);
const counts = z.record(z.string(), z.int().min(0));

/** The lines of an export in JSONL, each by its type. */
export const exportLineSchemas = {
  'diplograph-export': z.object({
    type: z.literal('diplograph-export'),
    version: z.literal(jsonlVersion),
    release: z.string(),
    timeless: z.boolean(),
  }),
  article: z.object({ type: z.literal('article'), id: id('article'), properties: article }),
  claim: z.object({ type: z.literal('claim'), id: id('claim'), article: id('article'), properties: claim }),
  judgement: z.object({ type: z.literal('judgement'), id: id('judgement'), properties: judgement }),
  'withdrawn-article': z.object({
    type: z.literal('withdrawn-article'),
    id: id('article'),
    properties: article,
  }),
  'withdrawn-claim': z.object({
    type: z.literal('withdrawn-claim'),
    id: id('claim'),
    article: id('article'),
    properties: claim,
  }),
  redirect: z.object({
    type: z.literal('redirect'),
    id: entityId,
    properties: z.strictObject({ to: entityId }),
  }),
  node: z.object({
    type: z.literal('node'),
    id: z.string(),
    labels: z.array(z.string()),
    properties: z.record(z.string(), property),
  }),
  relation: z.object({
    type: z.literal('relation'),
    from: z.string(),
    relation: z.string(),
    to: z.string(),
    properties: z.record(z.string(), property),
  }),
  end: z.object({ type: z.literal('end'), counts }),
} as const;

type Schemas = typeof exportLineSchemas;

/** A line of an export, checked. */
export type ExportLine = { [Type in keyof Schemas]: z.infer<Schemas[Type]> }[keyof Schemas];

/** A line of one type. */
export type ExportLineOf<Type extends ExportLine['type']> = Extract<ExportLine, { type: Type }>;
