import type { FrameLine } from './frame-line.ts';
import type { Complements } from './read-complements.ts';

/** `an agreement under which A will sell ore to B`: its subject and the party it deals with; where they end. */
export function readUnderWhich(line: FrameLine, complements: Complements, at: number): number {
  const { tokens } = line.found.line;
  const opens =
    tokens[at]!.lower === 'whereby' ||
    (/^(under|by|through)$/.test(tokens[at]!.lower) && tokens[at + 1]?.lower === 'which');
  if (!opens || complements.slots.has('with') || complements.slots.has('between')) return at;
  const subject = line.groups.find(
    (group) => group.from > at && group.from - at <= 3 && group.preposition === '',
  );
  if (!subject) return at;
  const other = line.groups.find(
    (group) =>
      group.from >= subject.to &&
      group.from - subject.to < 14 &&
      /^(|to|from|with|for|of)$/.test(group.preposition) &&
      group.members.some((member) => member.type === 'name'),
  );
  complements.relative = subject;
  if (other && !complements.slots.has('with')) complements.slots.set('with', other);
  return (other ?? subject).to;
}
