/** A stretch of an article's text: UTF-16 code units, end exclusive. `text.slice(start, end)` is what it covers. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** One sentence, without the blanks around it. `index` counts from 0 through the whole article. */
export interface Sentence extends Passage {
  readonly index: number;
  readonly paragraph: number;
  readonly text: string;
}

/** `prose` is read for facts; a `heading` or `item` of a list is too, but stands in the light of what is above it. */
export type ParagraphRole = 'prose' | 'heading' | 'item';

/** One paragraph with its sentences. */
export interface Paragraph extends Passage {
  readonly index: number;
  readonly role: ParagraphRole;
  readonly sentences: readonly Sentence[];
}

/** An article cut into paragraphs and sentences. The text is the article's own: every offset points into it. */
export interface Document {
  readonly text: string;
  readonly title: string | null;
  readonly publishedOn: string | null;
  readonly language: string | null;
  readonly paragraphs: readonly Paragraph[];
}
