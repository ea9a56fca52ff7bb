import { type AgreementKind, agreementKinds } from '../../ontology/agreement-kinds.ts';

/** What a title is made of. */
export interface TitleParts {
  readonly kind: AgreementKind;
  readonly instrument: string | null;
  readonly subject: string | null;
  /** Names and descriptions, in the order in which they are told. */
  readonly parties: readonly string[];
}

const longestSubject = 120;

function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function shortened(subject: string): string {
  if (subject.length <= longestSubject) return subject;
  return `${subject.slice(0, subject.lastIndexOf(' ', longestSubject)).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')} …`;
}

/**
 * A line that tells an agreement from others: `Framework agreement between A and B: technology transfer`, or, where the
 * subject is a purpose, `Contract between A and B to repair trams`.
 */
export function agreementTitle({ kind, instrument, subject, parties }: TitleParts): string {
  const label = instrument ?? agreementKinds.find((entry) => entry.kind === kind)!.title;
  const between =
    parties.length === 0 ? '' : ` ${parties.length === 1 ? 'of' : 'between'} ${listed(parties)}`;
  const head = `${label[0]!.toUpperCase()}${label.slice(1)}${between}`;
  if (subject === null) return head;
  return `${head}${/^to\s/i.test(subject) ? ' ' : ': '}${shortened(subject)}`;
}
