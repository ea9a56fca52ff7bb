import { loadAffectedArticles, loadAffectedEntitiesOfArticles } from '../../graph/generated/statements.ts';
import type { ArticleFacts } from '../../model/article-facts.ts';
import type { Statement } from '../../model/claim.ts';
import { type Mention, mentionKey } from '../../resolution/mentions.ts';
import { type Reading, readingOf } from '../../resolution/resolve.ts';
import { ask } from './ask.ts';
import type { ReadChange } from './change.ts';

function localOf(statement: Statement): string | null {
  if (statement.type === 'organization-named') return statement.organization;
  if (statement.type === 'person-named') return statement.person;
  return statement.type === 'event-reported' ? statement.event : null;
}

/** What mentions stand for: as the graph has it, but for those that were resolved anew. */
export class MentionIndex {
  readonly #change: ReadChange;
  readonly #ids = new Map<string, string>();
  readonly #articles: ArticleFacts[] = [];
  readonly #learned = new Set<string>();
  readonly #dated = new Set<string>();

  constructor(change: ReadChange) {
    this.#change = change;
  }

  /** Notes what mentions stand for now. */
  set(entities: readonly { readonly id: string; readonly mentions: readonly Mention[] }[]): void {
    for (const { id, mentions } of entities) for (const { key } of mentions) this.#ids.set(key, id);
  }

  /** Learns what the mentions of further articles stand for. */
  async learn(articleIds: Iterable<string>): Promise<void> {
    const ids = [...new Set(articleIds)].filter(
      (id) => !this.#learned.has(id) && !this.#change.isChanged(id),
    );
    if (ids.length === 0) return;
    for (const id of ids) this.#learned.add(id);
    const rows = await ask(this.#change.transaction, loadAffectedEntitiesOfArticles, { ids });
    for (const { articleId, statement, entity } of rows) {
      const local = localOf(JSON.parse(statement) as Statement);
      const key = local === null ? null : mentionKey(articleId, local);
      if (key !== null && !this.#ids.has(key)) this.#ids.set(key, entity);
    }
  }

  /** Learns when articles came out, and what copies of their stories have in common. */
  async date(articleIds: Iterable<string>): Promise<void> {
    const ids = [...new Set(articleIds)].filter((id) => !this.#dated.has(id));
    if (ids.length === 0) return;
    for (const id of ids) this.#dated.add(id);
    this.#articles.push(...(await ask(this.#change.transaction, loadAffectedArticles, { ids })));
  }

  /** What the articles learned so far say. */
  reading(): Reading {
    return readingOf(this.#ids, this.#articles);
  }
}
