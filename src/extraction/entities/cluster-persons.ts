import { nameKey } from '../../model/name-key.ts';
import type { Context } from '../context/read-context.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import type { PersonMention } from '../mentions/mention.ts';

/** One person of the article with all mentions of the name. */
export interface PersonCluster {
  readonly mentions: PersonMention[];
  name: string;
  country: string | null;
}

function wordsOf(name: string): string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word !== '');
}

function isShort(few: readonly string[], many: readonly string[]): boolean {
  return (
    few.length < many.length &&
    few.every((word) => many.includes(word)) &&
    few.some((word) => word.length > 2)
  );
}

function titleKey({ title }: PersonMention): string {
  return title?.toLowerCase() ?? '';
}

/**
 * Gives officials without a told country one: of two who hold the same role, the other's counterpart is of the other
 * country; anybody else is of the article's own.
 */
export function inferPersonCountries(persons: readonly PersonCluster[], context: Context): void {
  // By title the first person whose country is known: an index, since long lists of persons ask for each other.
  const firstKnown = new Map<string, number>();
  const learn = (person: PersonCluster, index: number) => {
    if (!person.country) return;
    for (const mention of person.mentions) {
      const title = titleKey(mention);
      if (index < (firstKnown.get(title) ?? Number.POSITIVE_INFINITY)) firstKnown.set(title, index);
    }
  };
  persons.forEach(learn);
  for (const [index, person] of persons.entries()) {
    const official = person.mentions.find(
      (mention) => mention.official || /^(president|king|prime minister)$/i.test(mention.title ?? ''),
    );
    if (person.country || !official || person.mentions.some((mention) => mention.organization)) continue;
    const peer = persons[firstKnown.get(titleKey(official)) ?? -1];
    const other =
      peer && context.pair?.includes(peer.country!)
        ? context.pair.find((country) => country !== peer.country)
        : undefined;
    person.country = other ?? context.home;
    learn(person, index);
  }
}

/** Of many persons with a word in common only the last few are looked at. */
const alikeLimit = 40;

/** Gathers mentions of persons: a surname goes with the full name that has it. */
export function clusterPersons(lines: readonly LineMentions[]): PersonCluster[] {
  const mentions = lines.flatMap((line) =>
    line.mentions.filter((mention): mention is PersonMention => mention.type === 'person'),
  );
  const clusters: PersonCluster[] = [];
  const byWord = new Map<string, PersonCluster[]>();
  const byLength = mentions
    .map((mention) => ({ mention, words: wordsOf(mention.name) }))
    .sort((a, b) => b.words.length - a.words.length);
  for (const { mention, words } of byLength) {
    const alike = byWord.get(words.at(-1) ?? '')?.slice(-alikeLimit) ?? [];
    const cluster = alike.find(
      (each) => nameKey(each.name) === nameKey(mention.name) || isShort(words, wordsOf(each.name)),
    );
    if (cluster) {
      cluster.mentions.push(mention);
      cluster.country ??= mention.country;
      continue;
    }
    const added = { mentions: [mention], name: mention.name, country: mention.country };
    clusters.push(added);
    for (const word of new Set(words))
      byWord.set(word, [...(byWord.get(word) ?? []).slice(-alikeLimit), added]);
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.line - b.line || a.from - b.from);
  return clusters.sort(
    (a, b) => a.mentions[0]!.line - b.mentions[0]!.line || a.mentions[0]!.from - b.mentions[0]!.from,
  );
}
