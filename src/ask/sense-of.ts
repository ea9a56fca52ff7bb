import type { Item } from './read-items.ts';
import type { Sense, SenseOf } from './vocabulary/senses.ts';

/** The sense of this kind that an item can have. */
export function senseOf<Is extends Sense['is']>(item: Item | undefined, is: Is): SenseOf<Is> | undefined {
  return item?.senses.find((sense): sense is SenseOf<Is> => sense.is === is);
}
