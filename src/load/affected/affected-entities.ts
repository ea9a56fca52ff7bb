import {
  loadAffectedClaimsOfFacts,
  loadAffectedEventsOfFrames,
  loadAffectedFrames,
} from '../../graph/generated/statements.ts';
import type { Claim } from '../../model/claim.ts';
import { isClaimOf, type Mention } from '../../resolution/mentions.ts';
import { framesOf, type ResolvedEvent, resolveEvents } from '../../resolution/resolve-events.ts';
import { figureId } from '../derive/derive-trade-figures.ts';
import { ask } from './ask.ts';
import type { ReadChange } from './change.ts';
import type { MentionIndex } from './mention-index.ts';

/** Entities that a change has an effect on. */
export interface Affected<Entity> {
  readonly entities: readonly Entity[];
  /** Ids of those of before. */
  readonly before: readonly string[];
  /** Those of before of which a mention means another one now, or none. */
  readonly relocated: readonly string[];
}

/** The ids among those given that begin so. */
export function idsOf(kind: string, ids: Iterable<string>): string[] {
  return [...ids].filter((id) => id.startsWith(`${kind}:`));
}

/** The claims on which entities rested before, but for those of changed articles; and for each claim its entity of before. */
export async function readClaimsOf(
  { transaction, knownIds, read }: ReadChange,
  ids: readonly string[],
): Promise<{ claims: Claim[]; ownerOf: Map<string, string> }> {
  if (ids.length === 0) return { claims: [], ownerOf: new Map() };
  const rows = await ask(transaction, loadAffectedClaimsOfFacts, { ids: [...ids], except: [...knownIds] });
  const distinct = new Map(rows.map((row) => [row.id, row]));
  return {
    claims: read.take([...distinct.values()]),
    ownerOf: new Map(rows.map((row) => [row.id, row.owner])),
  };
}

/** Those of before of which a claim is another's now. */
export function relocatedOf(
  before: readonly string[],
  ownerOf: ReadonlyMap<string, string>,
  entities: readonly { readonly id: string; readonly mentions: readonly Mention[] }[],
): string[] {
  const now = new Set(entities.map(({ id }) => id));
  const moved = new Set(before.filter((id) => !now.has(id)));
  for (const { id, mentions } of entities)
    for (const claim of mentions.flatMap((mention) => mention.claims)) {
      const owner = ownerOf.get(claim.id);
      if (owner !== undefined && owner !== id) moved.add(owner);
    }
  return [...moved];
}

/** The events that reports of the change may be about, and those in which somebody took part who became another. */
export async function findAffectedEvents(
  change: ReadChange,
  index: MentionIndex,
  participants: readonly string[],
): Promise<Affected<ResolvedEvent>> {
  const { transaction, claims, facts } = change;
  const touched = idsOf('event', facts);
  const rows = await ask(transaction, loadAffectedFrames, {
    events: touched,
    participants: [...participants],
  });
  const frames = [...new Set([...framesOf(claims), ...rows.map(({ frame }) => frame)])];
  const events = await ask(transaction, loadAffectedEventsOfFrames, { frames });
  const before = [...new Set([...touched, ...events.map(({ id }) => id)])];
  const known = await readClaimsOf(change, before);
  const entities = resolveEvents([...known.claims, ...claims]);
  await index.learn(known.claims.map(({ articleId }) => articleId));
  index.set(entities);
  return { entities, before, relocated: relocatedOf(before, known.ownerOf, entities) };
}

/** The claims on trade figures that the change reports or did report; with the ids of the figures of before, if they are there. */
export async function findAffectedFigures(
  change: ReadChange,
): Promise<{ readonly claims: readonly Claim[]; readonly before: readonly string[] }> {
  const own = change.claims.filter((claim) => isClaimOf(claim, 'trade-reported'));
  const before = [...new Set([...idsOf('trade-figure', change.facts), ...own.map(figureId)])];
  const known = await readClaimsOf(change, before);
  return { claims: [...known.claims, ...own].sort((a, b) => (a.id < b.id ? -1 : 1)), before };
}
