import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import { chooseByWords } from './read-value.ts';

/** Words of titles, the kinds that tell most first. */
const words: Readonly<Partial<Record<AgreementKind, readonly string[]>>> = {
  MEMORANDUM: ['memorandum', 'memoranda', 'mou'],
  JOINT_DECLARATION: ['joint declaration', 'joint statement', 'declaration', 'communique'],
  FRAMEWORK_AGREEMENT: ['framework agreement', 'framework convention', 'framework'],
  CONTRACT: [
    'contract',
    'loan agreement',
    'credit agreement',
    'loan',
    'grant agreement',
    'guarantee agreement',
  ],
  OTHER: [
    'protocol',
    'exchange of notes',
    'exchange of letters',
    'agreed minutes',
    'letter of intent',
    'amendment',
  ],
  TREATY: ['treaty', 'convention', 'charter', 'pact', 'covenant'],
  COOPERATION_AGREEMENT: ['cooperation', 'co operation', 'collaboration'],
};

/** The kind that the title of a treaty tells; TREATY where it tells none, as of a table of treaties. */
export function kindOfTitle(title: string): AgreementKind {
  return chooseByWords(title, words) ?? 'TREATY';
}
