import { type PartyRef, parties } from '../queries/generated/operations.ts';
import { useExplorer } from './explorer-context.tsx';
import { SearchBox } from './search-box.tsx';
import { useAnswer } from './use-answer.ts';

/** A country stands for all that is theirs, as on the map. */
export function partyRef(id: string): PartyRef {
  return id.startsWith('country:') ? { country: id.slice('country:'.length) } : { id };
}

/** Two fields for the two parties that paths and comparisons are about. */
export function PartyEnds({ labels }: { readonly labels: readonly [string, string] }) {
  const { state, dispatch } = useExplorer();
  const { from, to } = state.paths;
  const ids = [from, to].filter((id) => id !== null);
  const names = useAnswer(parties, ids.length > 0 ? { ids } : null);
  const nameOf = (id: string | null): string => {
    const node = names.data?.nodes[ids.indexOf(id ?? '')];
    return node && 'name' in node ? node.name : '';
  };
  return (
    <div className="side-by-side">
      {(['from', 'to'] as const).map((end, index) => (
        <SearchBox
          key={`${end}-${state.paths[end]}-${nameOf(state.paths[end])}`}
          label={labels[index]!}
          placeholder={`${labels[index]}: a country or an organization`}
          initial={nameOf(state.paths[end])}
          types={['COUNTRY', 'ORGANIZATION']}
          keepsName
          onChoose={({ id }) => dispatch({ type: 'paths', paths: { [end]: id } })}
        />
      ))}
    </div>
  );
}
