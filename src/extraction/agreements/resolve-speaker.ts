import type { ReferenceMention } from '../mentions/mention.ts';
import type { Party } from './agreement.ts';
import type { Discourse } from './resolve-parties.ts';

const speech =
  /^(said|says|told|tells|added|adds|explained|noted|stressed|recalled|concluded|answers|replies|replied)$/;

/** `we` in a quotation or an interview: the organization of the person who speaks. */
export function speaker(discourse: Discourse, mention: ReferenceMention): Party[] {
  for (const index of [mention.line, mention.line - 1, mention.line + 1]) {
    const found = discourse.lines[index];
    if (!found?.line.tokens.some((token) => speech.test(token.lower))) continue;
    for (const each of found.mentions) {
      const cluster =
        each.type === 'person' && each.organization
          ? discourse.clusters.of.get(each.organization)
          : undefined;
      if (cluster) return [{ type: 'organization', cluster }];
      const state = each.type === 'person' && each.official ? (each.country ?? discourse.context.home) : null;
      if (state) return [{ type: 'country', country: state }];
    }
  }
  const employed = discourse.lines
    .slice(0, mention.line)
    .flatMap(({ mentions }) => mentions)
    .find((each) => each.type === 'person' && each.organization);
  const employer =
    employed?.type === 'person' && employed.organization
      ? discourse.clusters.of.get(employed.organization)
      : undefined;
  const first =
    employer ?? discourse.clusters.clusters.find((cluster) => cluster.certain && cluster.kind !== 'MEDIA');
  return first ? [{ type: 'organization', cluster: first }] : [];
}
