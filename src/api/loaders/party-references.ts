import { readPartiesReferences } from '../../graph/generated/statements.ts';
import type { Graph } from '../../graph/graph.ts';
import type { PartyReferenceRecord } from '../../graph/records.ts';
import type { Loaders } from './loaders.ts';

const idMark = 'id ';
const nameMark = 'name ';

/** The parties with this id (one or none) or this folded name; all that are asked for in one tick take one statement. */
export function loadPartyReferences(
  graph: Graph,
  loaders: Loaders,
  wanted: { readonly id: string } | { readonly key: string },
): Promise<readonly PartyReferenceRecord[]> {
  return loaders.batch<readonly PartyReferenceRecord[]>(
    readPartiesReferences.name,
    'id' in wanted ? idMark + wanted.id : nameMark + wanted.key,
    async (marked) => {
      const strip = (mark: string): string[] =>
        marked.filter((key) => key.startsWith(mark)).map((key) => key.slice(mark.length));
      const rows = await graph.read(readPartiesReferences, { ids: strip(idMark), keys: strip(nameMark) });
      const found = new Map<string, PartyReferenceRecord[]>();
      for (const { key, party } of rows) {
        const mark = key === null ? idMark + party.id : nameMark + key;
        found.set(mark, [...(found.get(mark) ?? []), party]);
      }
      return found;
    },
    [],
  );
}
