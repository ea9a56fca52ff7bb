import { createContext } from 'react';
import type { Subject } from '../state/explorer-state.ts';

/** Opens the dossier of an entity or a tie. */
export const DossierContext = createContext<(subject: Subject) => void>(() => undefined);
