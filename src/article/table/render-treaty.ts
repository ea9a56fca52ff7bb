import type { Passage } from '../../model/document.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import { countryOf } from '../../ontology/countries.ts';
import type { Treaty, TreatyParty } from './treaty.ts';

/** A treaty as text, and where in it what is said: `text.slice(start, end)` is the lines that say it. */
export interface RenderedTreaty {
  readonly text: string;
  /** The line of its parties; null where it has none. */
  readonly parties: Passage | null;
  /** From the title to the line of the status. */
  readonly statuses: ReadonlyMap<AgreementStatus, Passage>;
}

const labels: Readonly<Record<AgreementStatus, string>> = {
  NEGOTIATING: 'Negotiating',
  PLANNED: 'Planned',
  SIGNED: 'Signed',
  IN_FORCE: 'In force',
  SUSPENDED: 'Suspended',
  TERMINATED: 'Terminated',
  EXPIRED: 'Expired',
  DENIED: 'Denied',
};

/** An organization with its state, where the table tells that. */
function wordingOf(party: TreatyParty): string {
  const home = party.type === 'organization' && party.country !== null ? countryOf(party.country) : undefined;
  return home ? `${party.wording} (${home.name})` : party.wording;
}

/** Writes a treaty down, a line for each thing that its rows say: plain text that stays the same for the same rows. */
export function renderTreaty({ title, parties, statuses, kept }: Treaty): RenderedTreaty {
  let text = '';
  const write = (line: string): Passage => {
    const start = text === '' ? 0 : text.length + 1;
    text += `${text === '' ? '' : '\n'}${line}`;
    return { start, end: text.length };
  };
  if (title !== null) write(`Title: ${title}`);
  const listed = parties.map(wordingOf).join('; ');
  const partiesLine = parties.length === 0 ? null : write(`Parties: ${listed}`);
  const passages = new Map(
    statuses.map(({ status, on }) => {
      const { end } = write(`${labels[status]}: ${on ?? 'yes, date not told'}`);
      return [status, { start: 0, end }] as const;
    }),
  );
  for (const [column, told] of kept) write(`${column}: ${told}`);
  return { text, parties: partiesLine, statuses: passages };
}
