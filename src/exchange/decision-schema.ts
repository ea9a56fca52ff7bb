import { z } from 'zod';
import type { Decision } from '../model/judgement.ts';

const anchors = z.array(z.strictObject({ key: z.string(), country: z.string().nullable() }));
const reports = z.array(z.strictObject({ articleId: z.string(), local: z.string() }));

/** What a person may decide, for judgements that come from outside. */
export const decisionSchema: z.ZodType<Decision> = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('merge'), into: z.string(), anchors }),
  z.strictObject({
    action: z.literal('split'),
    anchors,
    apart: anchors,
    articles: z.array(z.string()),
  }),
  z.strictObject({ action: z.literal('set-country'), anchors, country: z.string().regex(/^[A-Z]{2}$/) }),
  z.strictObject({ action: z.literal('merge-agreements'), reports }),
  z.strictObject({ action: z.literal('split-agreements'), reports }),
  z.strictObject({ action: z.literal('retract'), articleId: z.string() }),
]);
