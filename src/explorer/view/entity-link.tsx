import type { ReactNode } from 'react';
import type { PartyLine } from '../queries/generated/operations.ts';
import { entityFacts } from '../state/entity-group.ts';
import { useExplorer } from './explorer-context.tsx';
import { Glyph } from './marks.tsx';

/** A name that opens the panel of what it names. */
export function EntityLink({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const { dispatch } = useExplorer();
  return (
    <button
      type="button"
      className="link"
      onClick={() => dispatch({ type: 'show', subject: { type: 'entity', id } })}
    >
      {children}
    </button>
  );
}

/** A party with its glyph; it opens the panel. */
export function PartyLink({ party }: { readonly party: PartyLine }) {
  return (
    <span className="status">
      <Glyph party={entityFacts(party)} />
      <EntityLink id={party.id}>{party.name}</EntityLink>
    </span>
  );
}
