import type { LabelledAgreement } from './label.ts';
import type { Miss } from './score-sheet.ts';

/** What an article offers to show where a miss comes from. */
export interface SentenceSource {
  readonly sentences: readonly string[];
  /** By entry of the prediction. */
  readonly quotes: ReadonlyMap<object | string, readonly string[]>;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The first sentence that holds a text, or the beginning of one that runs over several sentences. */
function sentenceWith(sentences: readonly string[], text: string): string | undefined {
  const wanted = fold(text);
  if (wanted === '') return undefined;
  const folded = sentences.map(fold);
  const whole = folded.findIndex((sentence) => sentence.includes(wanted));
  if (whole !== -1) return sentences[whole];
  const begun = folded.findIndex(
    (sentence) =>
      sentence.includes(wanted.slice(0, 30)) || (sentence.length > 30 && wanted.includes(sentence)),
  );
  return sentences[begun];
}

/**
 * The sentence behind a miss: what the prediction quotes where it says too much, the evidence of the label where it says too
 * little, else the first sentence with the name in question; null where there is none.
 */
export function findSentence(miss: Miss, { sentences, quotes }: SentenceSource): string | null {
  const own = miss.entry === null ? undefined : quotes.get(miss.entry)?.at(-1);
  if (own !== undefined) return own;
  const evidence = (miss.entry as Partial<LabelledAgreement> | null)?.evidence ?? [];
  for (const text of [...evidence, ...miss.names]) {
    const sentence = sentenceWith(sentences, text);
    if (sentence !== undefined) return sentence;
  }
  return null;
}
