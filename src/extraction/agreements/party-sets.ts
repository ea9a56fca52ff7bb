import type { Frame } from '../frames/frame.ts';
import { type Party, partyKey } from './agreement.ts';

/** The parties of each agreement that a frame tells of: one set for all, or one for each member of a side. */
export function partySets(frame: Frame, first: readonly Party[], second: readonly Party[]): Party[][] {
  const distinct = (parties: readonly Party[]) =>
    parties.filter(
      (party, index) => parties.findIndex((each) => partyKey(each) === partyKey(party)) === index,
    );
  if (frame.paired && first.length === second.length)
    return first.map((party, index) => distinct([party, second[index]!]));
  // `A and B concluded loan agreements respectively with C`: one each.
  if (frame.paired && second.length === 1) return first.map((party) => distinct([party, ...second]));
  if (frame.severally && second.length > 0) {
    return first.flatMap((party) => second.map((other) => distinct([party, other])));
  }
  if (frame.distributive && second.length > 1 && first.length <= 1)
    return second.map((party) => distinct([...first, party]));
  // `A, B and C signed memorandums with D`: one each.
  const each = frame.distributive && first.length > 1 && second.length === 1 && frame.instrument?.count !== 1;
  if (each && first.every((party) => party.type === 'organization'))
    return first.map((party) => distinct([party, ...second]));
  return [distinct([...first, ...second])];
}
