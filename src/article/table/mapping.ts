import { z } from 'zod';
import { periodOf } from '../../model/partial-date.ts';
import { agreementKinds } from '../../ontology/agreement-kinds.ts';
import { agreementStatuses } from '../../ontology/agreement-statuses.ts';
import { organizationKinds } from '../../ontology/organization-kinds.ts';
import { dateFormats, readFormat } from './read-date.ts';

const kinds = agreementKinds.map(({ kind }) => kind);
const statuses = agreementStatuses.map(({ status }) => status);
const column = z.string().min(1);
const listOf = <Schema extends z.ZodType>(one: Schema) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(one).min(1),
  );
const text = z.union([z.string(), z.number(), z.boolean()], 'expected text').transform(String);

/** What a cell is compared with; `is` and `isNot` take one text or a list of them. */
const condition = z
  .strictObject({ column, is: listOf(text).optional(), isNot: listOf(text).optional() })
  .refine(({ is, isNot }) => (is === undefined) !== (isNot === undefined), 'expected either is or isNot');

/** Text of a row: a column (a bare string is one), a template with {column} in it, or always the same. */
const value = z.preprocess(
  (given) => (typeof given === 'string' ? { column: given } : given),
  z
    .strictObject({
      column: column.optional(),
      template: z.string().min(1).optional(),
      constant: text.optional(),
    })
    .refine(
      (one) => Object.values(one).filter((part) => part !== undefined).length === 1,
      'expected one of column, template and constant',
    ),
);

/** One of a set of words: always the same (a bare string), by a table of values of a column, or by words of a text. */
const choiceOf = <Schema extends z.ZodType<string>>(one: Schema) =>
  z.preprocess(
    (given) => (typeof given === 'string' ? { constant: given } : given),
    z
      .strictObject({
        constant: one.optional(),
        column: column.optional(),
        values: z.record(z.string(), one).optional(),
        words: z.record(one, listOf(text)).optional(),
        in: value.optional(),
        otherwise: one.optional(),
      })
      .refine(
        (choice) =>
          choice.constant !== undefined
            ? Object.values(choice).filter((part) => part !== undefined).length === 1
            : (choice.column === undefined) === (choice.values === undefined) &&
              (choice.column === undefined) !== (choice.words === undefined),
        'expected a constant, or column with values, or words (with in)',
      ),
  );

const format = z.string().refine((given) => given === 'iso' || readFormat(given) !== null, {
  error: ({ input }) =>
    `expected a format of ${dateFormats}, such as dd/MM/yyyy; got ${JSON.stringify(input)}`,
});

const date = z.preprocess(
  (given) => (typeof given === 'string' ? { column: given } : given),
  z
    .strictObject({
      column: column.optional(),
      format: listOf(format).optional(),
      year: column.optional(),
      month: column.optional(),
      day: column.optional(),
    })
    .refine(
      (one) =>
        one.column === undefined
          ? one.year !== undefined &&
            one.format === undefined &&
            (one.day === undefined || one.month !== undefined)
          : one.year === undefined && one.month === undefined && one.day === undefined,
      'expected column (with format), or year, month and day',
    ),
);

const status = z
  .strictObject({
    status: z.enum(statuses),
    date: date.optional(),
    when: listOf(condition).optional(),
    undated: z.boolean().default(false),
  })
  .refine((one) => one.date !== undefined || one.undated, 'expected a date, or undated: true');

/** Codes that a table may name states by. */
export const codeSchemes = ['iso', 'iso2', 'iso3', 'numeric', 'cow'] as const;

const party = z.preprocess(
  (given) => (typeof given === 'string' ? { column: given } : given),
  z
    .strictObject({
      column: column.optional(),
      code: column.optional(),
      scheme: z.enum(codeSchemes).default('iso'),
      separator: listOf(z.string().min(1)).optional(),
      country: column.optional(),
    })
    .refine((one) => one.column !== undefined || one.code !== undefined, 'expected column, code or both')
    .refine(
      (one) => one.code === undefined || one.separator === undefined,
      'expected no separator beside code',
    ),
);

const treatment = z.enum(['describe', 'organization', 'leave-out', 'reject']);

const encoding = z.string().refine(
  (label) => {
    try {
      return new TextDecoder(label) !== null;
    } catch {
      return false;
    }
  },
  {
    error: ({ input }) => `expected an encoding such as utf-8 or windows-1252; got ${JSON.stringify(input)}`,
  },
);

const tableForm = z.strictObject({
  delimiter: z.string().min(1).max(3).default(','),
  quote: z.string().length(1).nullable().default('"'),
  escape: z.string().length(1).default('"'),
  encoding: listOf(encoding).default(['utf-8']),
  header: z.array(column).min(1).optional(),
  skipLines: z.number().int().min(0).max(1000).default(0),
  empty: z.array(text).default(['', '-9', '..']),
});

/** How a table of treaties is read; docs/tables.md tells of each key. */
export const mappingSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/, 'expected lower-case letters, digits and hyphens'),
  version: z.union([z.number(), z.string().min(1).max(30)], 'expected a number or text').transform(String),
  dataset: z.string().min(1).max(300),
  released: z.preprocess(
    (given) => (typeof given === 'number' ? String(given) : given),
    z
      .string()
      .refine((given) => periodOf(given) !== null, 'expected YYYY, YYYY-MM or YYYY-MM-DD')
      .optional(),
  ),
  language: z.string().min(2).max(35).default('en'),
  table: tableForm.prefault({}),
  where: z.array(condition).default([]),
  groupBy: column.optional(),
  title: value.optional(),
  url: value.optional(),
  parties: listOf(party),
  unknownParties: treatment.default('organization'),
  formerStates: treatment.default('describe'),
  organizationKind: z.enum(organizationKinds.map(({ kind }) => kind)).default('OTHER'),
  leastParties: z.number().int().min(0).max(100).default(1),
  statuses: z.array(status).min(1),
  kind: choiceOf(z.enum(kinds)).optional(),
  sector: choiceOf(z.string().min(1).max(60)).optional(),
  instrument: choiceOf(z.string().min(1).max(100)).optional(),
  subject: value.nullable().optional(),
  keep: z.array(column).default([]),
});

/** A checked mapping. */
export type Mapping = z.infer<typeof mappingSchema>;
export type Condition = z.infer<typeof condition>;
export type Value = z.infer<typeof value>;
export type DateColumns = z.infer<typeof date>;
export type PartyColumns = z.infer<typeof party>;
export type Treatment = z.infer<typeof treatment>;
export type TableForm = z.infer<typeof tableForm>;
export type CodeScheme = (typeof codeSchemes)[number];

/** One of a set, as a mapping chooses it. */
export interface Choice<Chosen extends string = string> {
  readonly constant?: Chosen | undefined;
  readonly column?: string | undefined;
  readonly values?: Readonly<Record<string, Chosen>> | undefined;
  readonly words?: Readonly<Partial<Record<Chosen, readonly string[]>>> | undefined;
  readonly in?: Value | undefined;
  readonly otherwise?: Chosen | undefined;
}
