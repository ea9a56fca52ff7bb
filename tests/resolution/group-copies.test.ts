import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchText } from '../../src/document/sketch-text.ts';
import { groupCopies } from '../../src/resolution/group-copies.ts';

const story = `The port authority of Lomvik and the railway of Tarnia signed a memorandum on a container train on Monday. The
train is to run twice a week from June, the authority said in a statement. Both sides want to double the volume within two
years. The railway has ordered forty wagons for the route, and the port is building a second track to the terminal. A
spokesman declined to say how much the two are going to invest. The first trial train left Lomvik in March and arrived after
six days.`;

function article(id: string, text: string) {
  return { id, publishedOn: null, sketch: sketchText(text), ingestedAt: null };
}

const original = article('a', story);
const copy = article(
  'b',
  `LOMVIK, 3 May (Wire) – ${story.replace('on Monday', 'yesterday')} Edited by the night desk.`,
);
const other = article(
  'c',
  `Lomvik's port and the Tarnian railway want to send container trains to each other. Their chiefs put their names to a
memorandum at the start of the week; forty wagons have been ordered. How much it costs nobody would say.`,
);

describe('copies of a story', () => {
  it('are one source though headline, place and ending differ', () => {
    const sources = groupCopies([original, copy, other]);
    expect(sources.get('b')).toBe('a');
    expect(sources.get('c')).toBe('c');
  });

  it('do not depend on the order of the articles', () => {
    const expected = [...groupCopies([original, copy, other])].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray([original, copy, other], { minLength: 3 }), (shuffled) => {
        expect([...groupCopies(shuffled)].sort()).toEqual(expected);
      }),
    );
  });

  it('are not found among articles without text', () => {
    const sources = groupCopies([article('x', 'Short.'), article('y', 'Short.')]);
    expect(sources.get('y')).toBe('y');
  });
});
