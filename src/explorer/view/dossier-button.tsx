import { useContext } from 'react';
import type { Subject } from '../state/explorer-state.ts';
import { DossierContext } from './dossier-context.ts';

/** Opens the printable dossier. */
export function DossierButton({ subject }: { readonly subject: Subject }) {
  const open = useContext(DossierContext);
  return (
    <button type="button" className="button" onClick={() => open(subject)}>
      Dossier
    </button>
  );
}
