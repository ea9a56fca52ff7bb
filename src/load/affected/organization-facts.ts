import { loadAffectedOrganizations } from '../../graph/generated/statements.ts';
import type { WriteTransaction } from '../../graph/graph.ts';
import { chooseKind } from '../../resolution/organizations/choose-kind.ts';
import type { ResolvedOrganization } from '../../resolution/resolve-organizations.ts';
import { baseOf } from '../derive/derive-organizations.ts';
import { chooseName } from '../derive/name-an-entity.ts';
import { ask } from './ask.ts';

interface Facts {
  readonly name: string;
  readonly country: string | null;
  readonly ministry: boolean;
}

/** What organizations are called, and where they are at home: as the graph has it, but for those that were resolved anew. */
export class OrganizationFacts {
  readonly #transaction: WriteTransaction;
  readonly #facts = new Map<string, Facts | null>();

  constructor(transaction: WriteTransaction, organizations: readonly ResolvedOrganization[]) {
    this.#transaction = transaction;
    for (const one of organizations) {
      const spellings = one.namings.flatMap(({ names, count }) =>
        names.map((named) => ({ ...named, count })),
      );
      this.#facts.set(one.id, {
        name: chooseName(spellings),
        country: baseOf(one)?.country ?? null,
        ministry: chooseKind(one.namings) === 'MINISTRY',
      });
    }
  }

  /** Reads what is not known yet. */
  async learn(ids: Iterable<string>): Promise<void> {
    const missing = [...new Set(ids)].filter((id) => !this.#facts.has(id));
    if (missing.length === 0) return;
    for (const id of missing) this.#facts.set(id, null);
    for (const { id, name, country, kind } of await ask(this.#transaction, loadAffectedOrganizations, {
      ids: missing,
    }))
      this.#facts.set(id, { name, country, ministry: kind === 'MINISTRY' });
  }

  /** What was learned of an organization; null where there is none. */
  of(id: string): Facts | null {
    return this.#facts.get(id) ?? null;
  }
}
