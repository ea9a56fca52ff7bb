import nlp from 'compromise/two';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../../src/model/article.ts';
import { claimsOf } from '../../src/pipeline.ts';

/** Something that reads an article; what it returns only proves that it did. */
export interface Reader {
  readonly name: string;
  readonly does: string;
  readonly read: (article: Article) => number;
}

/** Diplograph first, then those that it is compared with, each doing no more than to tag the words. */
export function makeReaders(): readonly Reader[] {
  const wink = winkNLP(model);
  return [
    {
      name: 'diplograph',
      does: 'every claim, with its passage',
      read: (article) => claimsOf(article).length,
    },
    {
      name: 'wink-nlp',
      does: 'sentences and part-of-speech tags',
      read: ({ text }) => wink.readDoc(text).tokens().out(wink.its.pos).length,
    },
    {
      name: 'compromise',
      does: 'sentences and part-of-speech tags',
      read: ({ text }) => nlp(text).length,
    },
  ];
}
