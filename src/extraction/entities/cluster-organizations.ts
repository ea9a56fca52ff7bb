import { nameKey } from '../../model/name-key.ts';
import type { LineMentions } from '../mentions/find-mentions.ts';
import type { NameMention, PersonMention } from '../mentions/mention.ts';
import { bareKey, bareWords, isAcronymOf, isCommonWord, isDroppable } from './name-forms.ts';
import type { Cluster } from './organization.ts';

/** The clusters of an article, and the one that each mention belongs to. */
export interface Clusters {
  readonly clusters: readonly Cluster[];
  readonly of: ReadonlyMap<NameMention, Cluster>;
}

function personWords(persons: readonly PersonMention[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const person of persons) {
    words.add(nameKey(person.name));
    const parts = nameKey(person.name.replace(/-/g, '\u0001')).split(' ');
    for (const part of person.name.split(/\s+/)) words.add(nameKey(part));
    for (let length = 2; length < parts.length; length += 1)
      words.add(nameKey(person.name.split(/\s+/).slice(-length).join(' ')));
  }
  return words;
}

function addMention(cluster: Cluster, mention: NameMention, of: Map<NameMention, Cluster>): void {
  cluster.mentions.push(mention);
  of.set(mention, cluster);
  for (const name of [mention.name, ...mention.aliases]) {
    if (nameKey(name) !== '' && !cluster.spellings.has(name))
      cluster.spellings.set(name, { name, line: mention.line, from: mention.from });
  }
  if (mention.certain) cluster.certain = true;
  cluster.kind ??= mention.kind;
  for (const hint of mention.hints)
    if (!cluster.hints.some((each) => each.country === hint.country && each.basis === hint.basis))
      cluster.hints.push(hint);
  if (mention.countries.length > 0) cluster.countries = mention.countries;
  if (mention.supranational) cluster.supranational = true;
}

/** Whether `short` is a shorter form of `long`: Kenya Railways of Kenya Railways Corporation, but not Keppel of Keppel Energy. */
function isShortOf(short: NameMention, long: NameMention): boolean {
  const few = bareWords(short.name);
  const many = bareWords(long.name);
  if (few.length >= many.length || few.length === 0) return false;
  if (few.every((word) => isCommonWord(word)) && !isPublicShort(few, many)) return false;
  const prefix = few.every((word, index) => many[index] === word);
  if (!prefix) return false;
  const rest = many.slice(few.length);
  if (rest.every((word) => isDroppable(word))) return true;
  if (rest[0] === 'of' || rest[0] === 'for' || /[("]/.test(long.name.charAt(0)))
    return compatible(short, long);
  // A short form is introduced by its long one; a parent company by its own name.
  const longFirst = long.line < short.line || (long.line === short.line && long.from < short.from);
  const own = short.hints.some((hint) => hint.basis === 'DEMONYM') || short.kind !== null;
  return (
    longFirst &&
    !own &&
    !long.name.includes(`${short.name} Energy`) &&
    rest.length <= 6 &&
    !(long.line === short.line)
  );
}

/** `Norka` in the headline, `Norka Wind Systems Ltd` below it: a brand, and the one fuller name that begins with it. */
function isBrandOf(index: ClusterIndex, short: NameMention, long: NameMention): boolean {
  if (!index.headings.has(short.line) && long.kind !== 'UNIVERSITY') return false;
  const [brand, ...more] = bareWords(short.name);
  const [first, ...rest] = bareWords(long.name);
  if (brand !== first || more.length > 0 || rest.length === 0 || isCommonWord(first!)) return false;
  const told =
    short.kind !== null || short.hints.length > 0 || short.line === long.line || isShout(short.name);
  return (
    !told &&
    index.fullNames.get(first!) === 1 &&
    rest.every((word) => isCommonWord(word) || /^(i+|\d)$/.test(word))
  );
}

/** How many names of more than a word begin with each word. */
function countFullNames(names: readonly NameMention[]): ReadonlyMap<string, number> {
  const keys = new Map<string, Set<string>>();
  for (const { name } of names) {
    const words = bareWords(name);
    if (words.length < 2) continue;
    const known = keys.get(words[0]!) ?? new Set();
    keys.set(words[0]!, known.add(words.join(' ')));
  }
  return new Map([...keys].map(([word, known]) => [word, known.size]));
}

/** `Ministry of Trade` for `Ministry of Trade of the Republic of Kenya`: common words, but the same body. */
function isPublicShort(few: readonly string[], many: readonly string[]): boolean {
  return few.length >= 2 && many[few.length] === 'of';
}

function compatible(short: NameMention, long: NameMention): boolean {
  const own = short.hints.filter((hint) => hint.basis !== 'NAME').map((hint) => hint.country);
  const theirs = long.hints.map((hint) => hint.country);
  return own.length === 0 || theirs.length === 0 || own.some((country) => theirs.includes(country));
}

function samePublicBody(a: Cluster, mention: NameMention): boolean {
  const isPublic =
    /^(MINISTRY|GOVERNMENT_AGENCY)$/.test(mention.kind ?? '') || mention.name === 'central bank';
  if (!isPublic) return true;
  const direct = (hints: readonly { country: string; basis: string }[]) => [
    ...new Set(
      hints
        .filter((hint) => hint.basis === 'DEMONYM' || hint.basis === 'STATED' || hint.basis === 'NAME')
        .map((hint) => hint.country),
    ),
  ];
  const own = direct(mention.hints);
  const theirs = direct(a.hints);
  return own.length === 0 || theirs.length === 0 || own.some((country) => theirs.includes(country));
}

/** Clusters by what a further mention of them may begin with or be spelled like. */
interface ClusterIndex {
  readonly byKey: Map<string, Cluster[]>;
  readonly byFirstWord: Map<string, Cluster[]>;
  readonly byInitial: Map<string, Cluster[]>;
  readonly fullNames: ReadonlyMap<string, number>;
  readonly headings: ReadonlySet<number>;
}

/** Of many clusters that begin alike only the last few are looked at: an article does not need more. */
const recent = 40;

function put(map: Map<string, Cluster[]>, key: string, cluster: Cluster): void {
  const list = map.get(key);
  if (!list) map.set(key, [cluster]);
  else if (!list.includes(cluster)) list.push(cluster);
  if (list && list.length > recent) list.shift();
}

function indexMention(index: ClusterIndex, cluster: Cluster, mention: NameMention): void {
  for (const name of [mention.name, ...mention.aliases]) {
    put(index.byKey, bareKey(name), cluster);
    put(index.byKey, nameKey(name), cluster);
  }
  put(index.byFirstWord, bareWords(mention.name)[0] ?? '', cluster);
  put(index.byInitial, nameKey(mention.name).charAt(0), cluster);
}

function isShout(name: string): boolean {
  return name === name.toUpperCase();
}

function findCluster(index: ClusterIndex, mention: NameMention): Cluster | undefined {
  const exact = index.byKey.get(bareKey(mention.name))?.find((cluster) => samePublicBody(cluster, mention));
  if (exact) return exact;
  for (const alias of mention.aliases) {
    const aliased = index.byKey.get(nameKey(alias))?.[0];
    if (aliased) return aliased;
  }
  const alike = index.byFirstWord.get(bareWords(mention.name)[0] ?? '') ?? [];
  const related = alike.filter((cluster) =>
    cluster.mentions
      .slice(0, recent)
      .some(
        (other) => isShortOf(mention, other) || isShortOf(other, mention) || isBrandOf(index, other, mention),
      ),
  );
  if (related.length === 1 && samePublicBody(related[0]!, mention)) return related[0];
  const lettered = index.byInitial.get(nameKey(mention.name).charAt(0)) ?? [];
  const acronym = lettered.filter((cluster) =>
    cluster.mentions
      .slice(0, recent)
      .some(
        (other) =>
          (isShout(mention.name) && isAcronymOf(mention.name, other.name)) ||
          (isShout(other.name) && isAcronymOf(other.name, mention.name)),
      ),
  );
  return acronym.length === 1 ? acronym[0] : undefined;
}

/** `Norvik (NVK), formerly the Baltic Gas Group`: the name after `formerly` is another of the one before. */
function formerName(
  lines: readonly LineMentions[],
  mention: NameMention,
  of: ReadonlyMap<NameMention, Cluster>,
): Cluster | undefined {
  const found = lines[mention.line];
  const before =
    found?.line.tokens.slice(Math.max(0, mention.from - 4), mention.from).map((token) => token.lower) ?? [];
  if (!before.includes('formerly')) return undefined;
  const names = found!.mentions.filter(
    (each): each is NameMention => each.type === 'name' && each.end <= mention.from,
  );
  const owner = names.at(-1);
  return owner && mention.from - owner.end <= 5 ? of.get(owner) : undefined;
}

/** Gathers the names of an article into organizations; what is part of a person's name stays out. */
export function clusterOrganizations(
  lines: readonly LineMentions[],
  persons: readonly PersonMention[],
): Clusters {
  const ofPersons = personWords(persons);
  const clusters: Cluster[] = [];
  const of = new Map<NameMention, Cluster>();
  const names = lines.flatMap(({ mentions }) =>
    mentions.filter((mention): mention is NameMention => mention.type === 'name'),
  );
  const index: ClusterIndex = {
    byKey: new Map(),
    byFirstWord: new Map(),
    byInitial: new Map(),
    fullNames: countFullNames(names),
    headings: new Set(lines.flatMap(({ line }) => (line.role === 'heading' ? [line.index] : []))),
  };
  for (const mention of names) {
    if (!mention.certain && mention.aliases.length === 0 && ofPersons.has(nameKey(mention.name))) continue;
    let cluster = formerName(lines, mention, of) ?? findCluster(index, mention);
    if (!cluster) {
      cluster = {
        index: clusters.length,
        mentions: [],
        spellings: new Map(),
        kind: null,
        certain: false,
        hints: [],
        countries: [],
        supranational: false,
      };
      clusters.push(cluster);
    }
    addMention(cluster, mention, of);
    indexMention(index, cluster, mention);
  }
  return { clusters, of };
}

/** The fullest spelling of a cluster: its longest name. */
export function fullName(cluster: Cluster): string {
  const told = new Set(cluster.mentions.flatMap(({ name, nationalName }) => [name, nationalName]));
  const names = [...cluster.spellings.keys()].filter((name) => told.has(name));
  return names.reduce((best, name) => (name.length > best.length ? name : best), names[0] ?? '');
}

/**
 * Two bodies of one name, the foreign ministries of two countries, are told apart by their countries' adjectives where
 * the text gives them: those become spellings of their own.
 */
export function distinguishNamesakes(clusters: readonly Cluster[]): void {
  const byName = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const key = nameKey(fullName(cluster));
    byName.set(key, [...(byName.get(key) ?? []), cluster]);
  }
  for (const namesakes of byName.values()) {
    if (namesakes.length < 2) continue;
    for (const cluster of namesakes) {
      const mention = cluster.mentions.find((each) => each.nationalName !== null);
      if (mention?.nationalName)
        cluster.spellings.set(mention.nationalName, {
          name: mention.nationalName,
          line: mention.line,
          from: mention.from,
        });
    }
  }
}
