import { nameKey } from '../../model/name-key.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import { lookUp } from '../mentions/gazetteer.ts';
import type { NameMention } from '../mentions/mention.ts';
import { isGenericWord, isHead } from '../mentions/word-classes.ts';
import { sliceLine } from '../tokens/read-lines.ts';
import type { Token } from '../tokens/tokenize.ts';
import { commonWords } from '../vocabulary/common-words.ts';
import { verbWords } from '../vocabulary/verbs.ts';
import type { Cluster } from './organization.ts';

/** Whether a word is nobody's but the bearer's. */
function isOwn(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.capital && !isGenericWord(token) && !commonWords.has(token.lower);
}

/** Where `Norvik University of Lima` ends without its seat, `Instituto Vexa of Lima` too; -1 where the place is part of the name. */
function endWithoutSeat(tokens: readonly Token[], { from, to }: NameMention): number {
  for (let of = to - 2; of > from + 1; of -= 1) {
    if (tokens[of]!.lower !== 'of') continue;
    const seat = lookUp(tokens, of + 1);
    const first = lookUp(tokens, from);
    if (seat?.to !== to || !/^(city|capital)$/.test(seat.entry.type) || first?.entry.type === 'demonym')
      return -1;
    const named = isOwn(tokens[from]) && isHead(tokens[of - 1]) && (first?.to ?? 0) < of - 1;
    return named || (isHead(tokens[from]) && isOwn(tokens[of - 1])) ? of : -1;
  }
  return -1;
}

/** `Estonian Norvik`: where the name begins without the adjective; -1 where that is part of it. */
function startWithoutAdjective(tokens: readonly Token[], { from, to }: NameMention): number {
  const hit = lookUp(tokens, from);
  return hit?.entry.type === 'demonym' && hit.to === to - 1 && isOwn(tokens[to - 1]) ? hit.to : -1;
}

/** `Norvik bank`, `Norvik 2`: where the name ends with what stands small or in numbers behind it; -1 where nothing does. */
function endWithMore(tokens: readonly Token[], { from, to, end }: NameMention): number {
  const next = tokens[to];
  if (end > to || !next || lookUp(tokens, from)?.to === to || !isOwn(tokens[to - 1])) return -1;
  const behind = tokens[to + 1];
  const closes =
    behind?.kind !== 'word' ||
    /^(and|or|on|of|for|over|with|to|in|has|have|had|will|which)$/.test(behind.lower) ||
    verbWords.has(behind.lower);
  const bank = next.lower === 'bank' && !next.capital && tokens[from - 1]?.lower !== 'the';
  return closes && (bank || /^[1-9]$/.test(next.text)) ? to + 1 : -1;
}

function otherSpelling({ line }: LineMentions, mention: NameMention): readonly [number, number] | undefined {
  const end = Math.max(endWithoutSeat(line.tokens, mention), endWithMore(line.tokens, mention));
  if (end > 0) return [mention.from, end];
  const start = startWithoutAdjective(line.tokens, mention);
  return start > 0 ? [start, mention.to] : undefined;
}

/**
 * Adds the name without its seat or its country's adjective, `Norvik University` for `Norvik University of Lima`, and with
 * the word behind it, `Norvik bank`: a text does not tell whether they belong to it. Where two bodies would be called alike each keeps what tells them apart.
 */
export function addOtherSpellings(lines: readonly LineMentions[], clusters: readonly Cluster[]): void {
  const found = clusters.flatMap((cluster) =>
    cluster.mentions.slice(0, 1).flatMap((mention) => {
      const span = otherSpelling(lines[mention.line]!, mention);
      if (!span) return [];
      const { line } = lines[mention.line]!;
      return [{ cluster, name: sliceLine(line, ...span), line: mention.line, from: span[0] }];
    }),
  );
  const bearers = new Map<string, number>();
  const count = (key: string) => bearers.set(key, (bearers.get(key) ?? 0) + 1);
  for (const { spellings } of clusters) for (const name of spellings.keys()) count(nameKey(name));
  for (const { name } of found) count(nameKey(name));
  for (const { cluster, name, line, from } of found)
    if (bearers.get(nameKey(name)) === 1) cluster.spellings.set(name, { name, line, from });
}
