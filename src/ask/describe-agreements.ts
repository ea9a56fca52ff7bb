import { agreementKinds } from '../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../ontology/agreement-statuses.ts';
import { countryOf } from '../ontology/countries.ts';
import type { AgreementRow } from './agreement-row.ts';
import type { Question, Side } from './question.ts';
import { capitalized, listed } from './wording.ts';

/** How a status reads behind a noun. */
export const statusWords: Readonly<Record<AgreementStatus, string>> = {
  NEGOTIATING: 'being negotiated',
  PLANNED: 'planned',
  SIGNED: 'signed',
  IN_FORCE: 'in force',
  SUSPENDED: 'suspended',
  TERMINATED: 'terminated',
  EXPIRED: 'expired',
  DENIED: 'denied',
};

/** An agreement in a line: its title, status and day. */
export function describeAgreement({ title, status, signedOn, statusHistory }: AgreementRow): string {
  const last = statusHistory.at(-1)?.on ?? null;
  const days: Partial<Record<AgreementStatus, string | null>> = {
    SIGNED: signedOn && ` ${signedOn}`,
    IN_FORCE: signedOn ? `, signed ${signedOn}` : last && ` since ${last}`,
    PLANNED: last && ` for ${last}`,
  };
  const day = status in days ? days[status] : last && ` ${last}`;
  return `${title} (${statusWords[status]}${day ?? ''})`;
}

const nounOf = (kinds: Question['agreement']['kinds'], count: number): string => {
  const one = kinds?.length === 1 ? agreementKinds.find(({ kind }) => kind === kinds[0]) : undefined;
  if (!one) return count === 1 ? 'agreement' : 'agreements';
  if (one.kind === 'OTHER') return count === 1 ? 'agreement of another kind' : 'agreements of another kind';
  return count === 1 ? one.title.toLowerCase() : one.plural;
};

/** A side as a sentence names it. */
export function describeSide(side: Side): string {
  if (side.type !== 'group') return side.text;
  const names = side.codes.map((code) => countryOf(code)?.name ?? code);
  const known = names.some((name) => side.text.includes(name));
  return `${side.text}${known || names.length === 0 ? '' : ` (${listed(names)})`}`;
}

const capitalizedWords = (text: string): string => text.split(' ').map(capitalized).join(' ');

/** What was looked for, as a noun: `signed memorandums between Kazakhstan and Serbia in 2026`. */
export function describeSearch(question: Question, count: number): string {
  const { agreement, sides, range, asOf } = question;
  const { statuses, kinds, sectors, words } = agreement;
  const binding = statuses?.includes('SIGNED') && statuses.includes('IN_FORCE') && statuses.length === 2;
  const status =
    statuses === null
      ? ''
      : binding
        ? 'signed '
        : `${listed(
            statuses.map((one) => statusWords[one]),
            'or',
          )} `;
  const late = statuses !== null && !binding && /^(being|in )/.test(status);
  const noun = `${agreement.bilateral ? 'bilateral ' : ''}${nounOf(kinds, count)}`;
  const matter =
    words.length > 0
      ? ` about ${words.join(' ')}`
      : sectors.length > 0
        ? ` in the sector ${listed(sectors, 'or')}`
        : '';
  const who = sides.map(describeSide);
  const between =
    who.length === 0
      ? ''
      : who.length === 1
        ? ` of ${who[0]}`
        : question.join === 'or'
          ? ` of ${listed(who, 'or')}`
          : ` between ${listed(who)}`;
  const where =
    question.places.length === 0 ? '' : ` at an event in ${listed(question.places.map(capitalizedWords))}`;
  const when = [range?.text, asOf?.text]
    .filter(Boolean)
    .map((text) => ` ${text}`)
    .join('');
  return late
    ? `${noun}${matter}${between} ${status.trim()}${where}${when}`
    : `${status}${noun}${matter}${between}${where}${when}`;
}

/** How many there are of each status, the most first: `2 being negotiated, 1 terminated`. */
export function countByStatus(rows: readonly AgreementRow[]): string {
  const counts = new Map<AgreementStatus, number>();
  for (const { status } of rows) counts.set(status, (counts.get(status) ?? 0) + 1);
  return listed(
    [...counts].sort(([, a], [, b]) => b - a).map(([status, count]) => `${count} ${statusWords[status]}`),
  );
}
