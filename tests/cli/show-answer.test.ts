import { expect, test } from 'vitest';
import { type ShownAnswer, showAnswer } from '../../src/cli/show-answer.ts';

const answer: ShownAnswer = {
  question: 'Who partners with Astana Hub?',
  understood: true,
  reason: null,
  text: 'One: Bio4 Campus.',
  query: '{ agreements { totalCount } }',
  variables: '{}',
  nodes: [{ id: 'organization:bio4' }],
  evidence: [
    {
      quote: 'Bio4 Campus signed a memorandum.',
      start: 0,
      end: 32,
      article: { id: 'article:a', title: 'A forum', publisher: null, publishedOn: '2026-02-26', url: null },
    },
  ],
};

test('an answer is shown with its sentences, their articles, and the operation', () => {
  expect(showAnswer(answer)).toBe(
    `One: Bio4 Campus.

What says so:
1. 2026-02-26, A forum
   “Bio4 Campus signed a memorandum.”

The operation:
{ agreements { totalCount } }

Its variables:
{}`,
  );
});

test('what was not understood is shown by its reason alone', () => {
  const refused = { ...answer, understood: false, text: 'I cannot answer that.', evidence: [], query: null };
  expect(showAnswer(refused)).toBe('I cannot answer that.');
});
