/** What an agreement can be. `title` opens the generated title of an agreement whose instrument has no wording of its own. */
export const agreementKinds = [
  {
    kind: 'MEMORANDUM',
    title: 'Memorandum',
    plural: 'memorandums',
    description: 'A memorandum, of understanding or of cooperation.',
  },
  {
    kind: 'FRAMEWORK_AGREEMENT',
    title: 'Framework agreement',
    plural: 'framework agreements',
    description: 'An agreement that sets the frame for later ones.',
  },
  {
    kind: 'COOPERATION_AGREEMENT',
    title: 'Cooperation agreement',
    plural: 'cooperation agreements',
    description: 'An agreement to work together.',
  },
  {
    kind: 'CONTRACT',
    title: 'Contract',
    plural: 'contracts',
    description: 'An exchange of money, goods, works, services, loans, stakes or concessions.',
  },
  {
    kind: 'TREATY',
    title: 'Treaty',
    plural: 'treaties',
    description: 'A binding act between states: tax, visas, air services, trade, defence, borders.',
  },
  {
    kind: 'JOINT_DECLARATION',
    title: 'Joint declaration',
    plural: 'joint declarations',
    description: 'A joint declaration, statement or communiqué.',
  },
  {
    kind: 'OTHER',
    title: 'Agreement',
    plural: 'other agreements',
    description: 'A letter of intent, protocol, minutes, or an instrument whose kind is not clear.',
  },
] as const;

/** One of the closed set of kinds of agreement, as the API spells it. */
export type AgreementKind = (typeof agreementKinds)[number]['kind'];
