import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Filters } from './explorer-state.ts';
import type { Link } from './links.ts';
import { type Standing, standingOf, standings } from './standing.ts';

/** An agreement as ties are made of it. */
export interface AgreementFacts {
  readonly id: string;
  readonly title: string;
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly sector: string | null;
  readonly signedOn: string | null;
  /** Independent sources. */
  readonly sourceCount: number;
  /** Ids of its parties. */
  readonly parties: readonly string[];
}

/** What joins two parties: their agreements, without direction; `ids` are in the order of the alphabet. */
export interface Tie {
  readonly key: string;
  readonly ids: readonly [string, string];
  readonly agreements: readonly AgreementFacts[];
  /** The strongest of its agreements. */
  readonly standing: Standing;
}

/** The key of the tie of two parties, whichever comes first. */
export function tieKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

/** Whether an agreement counts under these filters. */
export function passes(agreement: AgreementFacts, { standings: chosen, kinds, sector }: Filters): boolean {
  return (
    chosen.includes(standingOf(agreement.status)) &&
    (kinds.length === 0 || kinds.includes(agreement.kind)) &&
    (sector === '' || (agreement.sector ?? '').toLowerCase().includes(sector.toLowerCase()))
  );
}

/** The ties among these parties, by key: one for each two that share an agreement that passes. */
export function tiesAmong(
  ids: ReadonlySet<string>,
  agreements: Iterable<AgreementFacts>,
  filters: Filters,
): Tie[] {
  const found = new Map<string, AgreementFacts[]>();
  for (const agreement of agreements) {
    if (!passes(agreement, filters)) continue;
    const present = [...new Set(agreement.parties)].filter((id) => ids.has(id)).sort();
    for (const [index, one] of present.entries()) {
      for (const other of present.slice(index + 1)) {
        const key = `${one}|${other}`;
        const shared = found.get(key);
        if (shared) shared.push(agreement);
        else found.set(key, [agreement]);
      }
    }
  }
  return [...found]
    .map(([key, shared]) => tieOf(key, shared))
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function tieOf(key: string, agreements: readonly AgreementFacts[]): Tie {
  const [one, other] = key.split('|') as [string, string];
  const present = new Set(agreements.map(({ status }) => standingOf(status)));
  return {
    key,
    ids: [one, other],
    agreements,
    standing: standings.find(({ standing }) => present.has(standing))!.standing,
  };
}

/**
 * The nodes joined to this one and to no other: what goes when it is collapsed. Where an organization is based holds it on the
 * canvas only around its country.
 */
export function leavesOf(
  id: string,
  ties: readonly Pick<Tie, 'ids'>[],
  links: readonly Link[] = [],
): string[] {
  const neighbours = new Map<string, Set<string>>();
  const join = (one: string, other: string): void => {
    const known = neighbours.get(one) ?? new Set();
    neighbours.set(one, known.add(other));
  };
  const based: string[] = [];
  for (const { ids } of ties) {
    join(ids[0], ids[1]);
    join(ids[1], ids[0]);
  }
  for (const { ids, type } of links) {
    if (type === 'BASED_IN') {
      if (ids[1] === id) based.push(ids[0]);
      continue;
    }
    join(ids[0], ids[1]);
    join(ids[1], ids[0]);
  }
  const candidates = new Set([...(neighbours.get(id) ?? []), ...based]);
  return [...candidates].filter((other) => [...(neighbours.get(other) ?? [])].every((one) => one === id));
}
