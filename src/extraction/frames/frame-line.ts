import type { Group } from '../lists/read-groups.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Verb } from './find-verbs.ts';
import type { Instrument } from './instrument.ts';

/** A line with everything that frames are read from. */
export interface FrameLine {
  readonly found: LineMentions;
  readonly groups: readonly Group[];
  readonly instruments: readonly Instrument[];
  readonly verbs: readonly Verb[];
}

/** Whether mentions mean at least two parties: two members, or one that means several. */
export function meansSeveral(members: readonly Mention[]): boolean {
  if (members.length > 1) return true;
  const only = members[0];
  return only?.type === 'reference' && /^(two-|pair|trio|subjects)/.test(only.target);
}
