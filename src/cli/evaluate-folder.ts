import path from 'node:path';
import type { AppError } from '../errors.ts';
import { type ArticleReading, claimsToLabel } from '../evaluation/claims-to-label.ts';
import { findSentence } from '../evaluation/find-sentence.ts';
import type { FolderScores } from '../evaluation/folder-sheet.ts';
import { scoreArticles } from '../evaluation/score-article.ts';
import { scoreFolder } from '../evaluation/score-folder.ts';
import type { Miss, Scores } from '../evaluation/score-sheet.ts';
import { sentencesOf } from '../pipeline.ts';
import { type ExtractedFile, extractFiles, findArticles, stemOf } from './extract-files.ts';
import { readFolder } from './folder-reading.ts';
import { languageNote } from './language-note.ts';
import { readLabels } from './read-labels.ts';

/** What came of an evaluation; each miss with the sentence that it comes from, where sentences were asked for. */
export interface Evaluation {
  readonly scores: Scores;
  /** Null where the labels say nothing about the folder as a whole. */
  readonly folderScores: FolderScores | null;
  readonly misses: readonly { readonly miss: Miss; readonly sentence: string | null }[];
}

interface Reading extends ArticleReading {
  readonly file: ExtractedFile;
  readonly sentences: readonly string[];
}

/** Where things are, and who hears of files that are left out. */
export interface EvaluationInput {
  readonly articles: string;
  readonly labels: string;
  readonly onRejected: (error: AppError) => void;
  readonly onUnlabelled: (file: string) => void;
  /** Hears of articles in another language than English, with what to tell. */
  readonly onForeign: (note: string) => void;
  /** Whether to look for the sentence of each miss, which takes longer than all the rest. */
  readonly withSentences: boolean;
}

/**
 * Scores what the rules read out of the articles of a folder (not of its subfolders) against their labels. A label whose
 * article is missing or cannot be read counts as read in vain.
 * @throws AppError INPUT_NOT_FOUND or BAD_USER_INPUT where articles or labels are missing or of another shape.
 */
export async function evaluateFolder(input: EvaluationInput): Promise<Evaluation> {
  const { labels, folder } = await readLabels(input.labels);
  const found = await findArticles([input.articles], input.onRejected);
  const files = found.filter((file) => path.resolve(path.dirname(file)) === path.resolve(input.articles));
  for (const file of files) if (!labels.has(stemOf(file))) input.onUnlabelled(file);
  const readings = new Map<string, Reading>();
  const labelled = files.filter((file) => labels.has(stemOf(file)));
  for await (const file of extractFiles(labelled, input.onRejected)) {
    const { id } = labels.get(file.id)!;
    const note = languageNote(file.source, file.article.language);
    if (note) input.onForeign(note);
    readings.set(id, {
      ...claimsToLabel(id, file.article, file.claims),
      file: { ...file, id },
      sentences: input.withSentences ? sentencesOf(file.article) : [],
    });
  }
  const all = [...labels.values()];
  const single = scoreArticles(
    all.map((label) => ({ label, prediction: readings.get(label.id)?.label ?? null })),
  );
  const together =
    folder && scoreFolder(all, folder, readFolder([...readings.values()].map(({ file }) => file)));
  const misses = [...single.misses, ...(together?.misses ?? [])];
  return {
    scores: single.scores,
    folderScores: together?.scores ?? null,
    misses: misses.map((miss) => ({ miss, sentence: sentenceOf(miss, readings.get(miss.article)) })),
  };
}

function sentenceOf(miss: Miss, reading: Reading | undefined): string | null {
  if (!reading) return null;
  return findSentence(miss, { sentences: reading.sentences, quotes: reading.quotes });
}
