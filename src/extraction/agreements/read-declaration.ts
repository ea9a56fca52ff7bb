import type { LineMentions } from '../mentions/find-mentions.ts';
import type { AgreementGatherer } from './gather-agreements.ts';
import type { Discourse } from './resolve-parties.ts';

const title = /\bjoint\s+(communiqué|communique|statement|declaration)(?=[\s:.,–—-]|$)/i;

/** An article that is itself a joint communiqué: its heading says so, its two states are the parties. */
export function readDeclaration(
  gatherer: AgreementGatherer,
  discourse: Discourse,
  found: LineMentions,
): void {
  const { text, index } = found.line;
  const { pair, publishedOn } = discourse.context;
  const match = title.exec(text);
  if (!match || !pair || index > 3 || (text.length > 120 && match.index > 5)) return;
  gatherer.addDeclaration(index, match[1]!.toLowerCase(), pair, publishedOn);
}
