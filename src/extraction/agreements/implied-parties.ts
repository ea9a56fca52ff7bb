import type { Cluster } from '../entities/organization.ts';
import type { Frame } from '../frames/frame.ts';
import { singularOf } from '../frames/instrument-phrase.ts';
import { isTreatyLike } from '../frames/treaty-like.ts';
import type { ReferenceMention } from '../mentions/mention.ts';
import { type Party, partyKey } from './agreement.ts';
import { type Discourse, resolveParties } from './resolve-parties.ts';

/** The organization that the article names most, where it names it more than once. */
function findMain(discourse: Discourse): readonly Party[] {
  let most: Cluster | undefined;
  for (const cluster of discourse.clusters.clusters) {
    const fits =
      cluster.certain && cluster.kind !== 'MEDIA' && !cluster.supranational && cluster.mentions.length > 1;
    if (fits && cluster.mentions.length > (most?.mentions.length ?? 0)) most = cluster;
  }
  return most ? [{ type: 'organization', cluster: most }] : [];
}

export function mainOrganization(discourse: Discourse): readonly Party[] {
  discourse.main ??= findMain(discourse);
  return discourse.main;
}

/** `The memorandum with B expired, A said`: who speaks of it is its other side. */
function sourceOf(discourse: Discourse, line: number): Party[] {
  const found = discourse.lines[line]!;
  const { tokens } = found.line;
  const group = found.groups.find(
    ({ members, preposition, from, to }) =>
      preposition === '' &&
      members.length === 1 &&
      members[0]!.type === 'name' &&
      /^[,"”]$/.test(tokens[from - 1]?.text ?? '') &&
      /^(said|says|announced|confirmed|reported|disclosed|wrote|writes)$/.test(tokens[to]?.lower ?? ''),
  );
  const parties = resolveParties(discourse, group?.members ?? []);
  return parties.filter((party) => party.type === 'organization' && party.cluster.kind !== 'MEDIA');
}

/** The main organization, where it is the one that the article names first, as a release does. */
function namedFirst(discourse: Discourse): readonly Party[] {
  const main = mainOrganization(discourse);
  const first = discourse.clusters.clusters.find((cluster) => cluster.certain && cluster.kind !== 'MEDIA');
  return main.some((party) => party.type === 'organization' && party.cluster === first) ? main : [];
}

/** Whether an article speaks of itself as `we` outside quotation marks, or as `the Group`. */
function isRelease(discourse: Discourse): boolean {
  const known = releases.get(discourse);
  if (known !== undefined) return known;
  const found = speaksOfItself(discourse);
  releases.set(discourse, found);
  return found;
}

/** An article is looked through once. */
const releases = new WeakMap<Discourse, boolean>();

function speaksOfItself({ lines }: Discourse): boolean {
  let told = 0;
  for (const { line, mentions } of lines) {
    if (/["“”«]/.test(line.text)) continue;
    for (const mention of mentions) {
      if (mention.type !== 'reference') continue;
      const { text } = line.tokens[mention.to - 1]!;
      if (
        mention.target === 'speaker' ||
        (mention.target === 'organization' && /^(Company|Group)$/.test(text))
      )
        told += 1;
    }
  }
  return told >= 2;
}

/** `Our contract with B was terminated`: whoever speaks has it. */
function ownInstrument({ lines }: Discourse, { line, instrument }: Frame): ReferenceMention | undefined {
  if (!instrument) return undefined;
  const start = Math.max(0, instrument.from - 2);
  const { tokens } = lines[line]!.line;
  const at = tokens.slice(start, instrument.to).findIndex((token) => token.lower === 'our');
  const from = start + at;
  return at < 0
    ? undefined
    : { type: 'reference', line, from, to: from + 1, target: 'speaker', kinds: [], country: null };
}

/** The side that a text leaves out because it speaks of it all the time: `its contract with X`, `a memorandum with X expired`. */
export function impliedSide(discourse: Discourse, frame: Frame, second: readonly Party[]): readonly Party[] {
  const { subject, context } = discourse;
  const only = second[0];
  const speakers = discourse.lines[frame.line]!.mentions.filter(
    (mention) => mention.type === 'reference' && mention.target === 'speaker',
  );
  const told = speakers[0] ?? ownInstrument(discourse, frame);
  if (told && second.some((party) => party.type === 'organization')) {
    const own = resolveParties(discourse, [told]);
    if (speakers.length > 0 || !second.some((party) => partyKey(party) === partyKey(own[0] ?? party)))
      return own;
  }
  // `A tax treaty with Ghana was never signed`: the other state is the article's own.
  if (
    second.length === 1 &&
    only?.type === 'country' &&
    (subject.length === 0 ||
      subject.every((party) => party.type === 'country') ||
      (frame.instrument !== null && isTreatyLike(frame.instrument) && frame.first.length === 0)) &&
    context.home &&
    context.home !== only.country
  ) {
    return [{ type: 'country', country: context.home }];
  }
  const source = second.some((party) => party.type === 'organization') ? sourceOf(discourse, frame.line) : [];
  if (source.length === 1 && !second.some((party) => partyKey(party) === partyKey(source[0]!))) return source;
  // In a company's own release whoever is left out is the company, whomever it told of last.
  const own = second.length > 0 && isRelease(discourse) ? namedFirst(discourse) : [];
  if (
    own.length > 0 &&
    frame.second.length > 0 &&
    !second.some((party) => partyKey(party) === partyKey(own[0]!))
  )
    return own;
  const leading = subject.find((party) => party.type === 'organization');
  // A new paragraph goes back to what the article is about.
  const anew = discourse.lines[frame.line]!.line.opens ? mainOrganization(discourse) : [];
  const main = anew.length > 0 ? anew : leading ? [leading] : mainOrganization(discourse);
  const named = frame.second.length > 0 ? second.length > 0 : frame.unnamed.length > 0;
  const fits = named && main.length === 1;
  return fits && !second.some((party) => partyKey(party) === partyKey(main[0]!)) ? main : [];
}

/** `The Parties noted that the agreement had entered into force`. */
function speaksOfStates(discourse: Discourse, line: number): boolean {
  return discourse.lines[line]!.mentions.some(
    (mention) => mention.type === 'reference' && mention.target === 'two-states',
  );
}

function namesNoBody(discourse: Discourse, line: number): boolean {
  return !discourse.lines[line]!.mentions.some(
    (mention) => mention.type === 'name' && discourse.clusters.of.get(mention)?.certain,
  );
}

/** `The road agreement was denounced by Peru`: the other of the two states that the article is about. */
export function otherState(discourse: Discourse, frame: Frame, parties: readonly Party[]): Party[] {
  const { pair } = discourse.context;
  const only = parties[0];
  const { instrument } = frame;
  if (parties.length !== 1 || only?.type !== 'country' || !pair || !instrument) return [];
  if (!pair.includes(only.country) || !isTreatyLike(instrument) || !namesNoBody(discourse, frame.line))
    return [];
  return pair.map((country) => ({ type: 'country', country }));
}

/** `the Reciprocal Access Agreement`: a title in capitals without parties is a text of the two states. */
export function partiesOfTitle(discourse: Discourse, frame: Frame): Party[] {
  const { pair } = discourse.context;
  const { instrument } = frame;
  if (frame.rule !== 'frames/definite' || !instrument || !pair) return [];
  const words = discourse.lines[frame.line]!.line.tokens.slice(instrument.from + 1, instrument.to).filter(
    (token) => token.kind === 'word',
  );
  const titled =
    words.length > 1 && words.every((token) => token.capital || /^(of|on|and|for)$/.test(token.lower));
  const treaty =
    (isTreatyLike(instrument) || speaksOfStates(discourse, frame.line)) && namesNoBody(discourse, frame.line);
  // `Peru and Chile: the treaty was suspended` in a round-up of many states.
  const told = discourse.lines[frame.line]!.mentions.flatMap((mention) =>
    mention.type === 'country' && mention.form === 'name' ? [mention.country] : [],
  );
  const named = [...new Set(told)];
  const states = named.length === 2 ? named : pair;
  return titled || treaty ? states.map((country) => ({ type: 'country', country })) : [];
}

/** `A will maintain the fleet of B; the contract was signed`: the two organizations of the clause before. */
export function partiesOfClause(discourse: Discourse, { line, instrument }: Frame): Party[] {
  if (!instrument) return [];
  const found = discourse.lines[line]!;
  const { tokens } = found.line;
  const before = found.groups.filter(({ to }) => to <= instrument.from);
  const names = before.flatMap(({ members }) =>
    members.filter(
      (member) =>
        member.type === 'name' || (member.type === 'reference' && /^(speaker|subject)$/.test(member.target)),
    ),
  );
  const end = names.at(-1)?.to ?? instrument.from;
  const parted =
    tokens[instrument.from - 1]?.lower === 'and' ||
    tokens.slice(end, instrument.from).some((token) => /^[;:–—]$/.test(token.text));
  const parties = parted ? resolveParties(discourse, names) : [];
  const certain = parties.every((party) => party.type === 'organization' && party.cluster.certain);
  return parties.length === 2 && certain ? parties : [];
}

/** `A contract with a Durres firm was signed`, `A memorandum was signed, A and B said`: a new text of whoever its own line names. */
export function tellsOthers(discourse: Discourse, { line, instrument }: Frame): boolean {
  const { tokens } = discourse.lines[line]!.line;
  if (!instrument) return true;
  const next = tokens.slice(instrument.to, instrument.to + 8);
  // `The first was signed on Monday`: of several that were told before.
  if (!tokens.slice(instrument.from, instrument.to).some((token) => singularOf(token))) return true;
  return !namesNoBody(discourse, line) || next.some(({ lower }) => /^(with|between|from|among)$/.test(lower));
}

/** How many lines that name nobody may stand between two parties and the text that they signed. */
const quietLines = 2;

/** The last line before one that names an organization. */
function lastNaming(discourse: Discourse, line: number): Discourse['lines'][number] | undefined {
  for (let at = line - 1; at >= Math.max(0, line - 1 - quietLines); at -= 1)
    if (!namesNoBody(discourse, at)) return discourse.lines[at];
  return discourse.lines[line - 1];
}

/** The organizations that the sentence before speaks of together: `A and B have set up a venture. The agreement was inked`. */
export function partiesBefore(discourse: Discourse, line: number): Party[] {
  const before = lastNaming(discourse, line);
  // `Speeches recalled the first agreement`: told of a past that the sentence before has no part in.
  if (!before || /\b(?:recall|remember|commemorat|anniversar)/i.test(discourse.lines[line]!.line.text))
    return [];
  const group = before.groups.find(
    ({ members, preposition }) =>
      preposition === '' &&
      members.length > 1 &&
      members.every((member) => member.type === 'name') &&
      // `Redesigning the Buchi and Kwacha sewers`.
      members.some((member) => member.type === 'name' && discourse.clusters.of.get(member)?.certain),
  );
  if (group) return resolveParties(discourse, group.members);
  const names = before.groups.flatMap(({ members }) => members.filter(({ type }) => type === 'name'));
  const surely = resolveParties(
    discourse,
    names.filter((name) => name.type === 'name' && name.certain),
  );
  if (surely.length === 2) return surely;
  const likely = resolveParties(
    discourse,
    names.filter((name) => name.type === 'name' && discourse.clusters.of.get(name)?.certain),
  );
  return likely.length === 2 ? likely : [];
}
