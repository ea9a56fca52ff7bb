import type { ReferenceMention } from '../mentions/mention.ts';
import type { Discourse } from './resolve-parties.ts';

/** The state of the official or country that was named last before words such as `the Minister`, `the country`; null where none was. */
export function lastOfficial(discourse: Discourse, mention: ReferenceMention, noun: string): string | null {
  const country = /^(country|republic|kingdom)$/.test(noun);
  for (let index = mention.line; index >= Math.max(0, mention.line - 40); index -= 1) {
    for (const each of [...(discourse.lines[index]?.mentions ?? [])].reverse()) {
      if (
        country &&
        each.type === 'country' &&
        each.form !== 'demonym' &&
        (index < mention.line || each.from < mention.from)
      )
        return each.country;
      if (
        each.type === 'person' &&
        each.official &&
        (each.title ?? '').toLowerCase().includes(noun) &&
        each.country &&
        (index < mention.line || each.from < mention.from)
      )
        return each.country;
    }
  }
  return null;
}
