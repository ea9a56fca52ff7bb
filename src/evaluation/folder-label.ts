import { z } from 'zod';
import { parseAs } from './label.ts';

const mention = z.object({ article: z.string(), name: z.string() });
const report = z.object({ article: z.string(), index: z.number().int().nonnegative() });

const folderLabel = z
  .object({
    /** Complete: two mentions that are not in one group are of different organizations. */
    sameOrganization: z.array(z.array(mention)).default([]),
    /** Tempting wrong merges. */
    differentOrganization: z.array(z.array(mention)).default([]),
    sameAgreement: z.array(z.array(report)).default([]),
    /** For each group of `sameAgreement`, the status in which the folder leaves it, and others that are right. */
    finalStatus: z.array(z.string()).default([]),
    finalStatusAlt: z.array(z.array(z.string())).optional(),
    questions: z.array(z.object({ q: z.string(), country: z.string(), partnerOf: z.string() })).default([]),
  })
  .refine((value) => value.finalStatus.length === value.sameAgreement.length, {
    message: 'finalStatus needs one entry for each group of sameAgreement',
    path: ['finalStatus'],
  });

/** An organization as one article names it: the article's id, and the name that its label has for it. */
export type MentionReference = z.infer<typeof mention>;

/** An agreement as one article reports it: the article's id, and its place in the list of the article's label. */
export type ReportReference = z.infer<typeof report>;

/** What holds over the articles of a folder taken together: cross.json. */
export type FolderLabel = z.infer<typeof folderLabel>;

/** The label of a folder that a JSON text holds. @throws AppError BAD_USER_INPUT that names the source and the fault. */
export function parseFolderLabel(json: string, source: string): FolderLabel {
  return parseAs(folderLabel, json, source, 'the label of a folder');
}

/** An organization of the whole folder, with every place that names it. */
export interface FolderOrganization {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: string | null;
  readonly mentions: readonly MentionReference[];
}

/** An agreement of the whole folder, with the articles that report it and the status in which they leave it. */
export interface FolderAgreement {
  readonly id: string;
  readonly articles: readonly string[];
  readonly status: string;
  /** Ids of organizations of the folder, and codes of states. */
  readonly parties: readonly string[];
  readonly kind: string | null;
  readonly date: string | null;
  readonly evidence: readonly string[];
}

/** What was read out of a folder taken together. */
export interface FolderReading {
  readonly organizations: readonly FolderOrganization[];
  readonly agreements: readonly FolderAgreement[];
}
