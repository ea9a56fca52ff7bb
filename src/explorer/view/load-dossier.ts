import {
  type AgreementLine,
  agreementDetails,
  agreementSentences,
  agreementsAmong,
  countryDetails,
  eventDetails,
  organizationDetails,
  type Passage,
  parties,
  personDetails,
} from '../queries/generated/operations.ts';
import { send } from '../queries/send.ts';
import { kindNoun } from '../state/entity-group.ts';
import type { Subject } from '../state/explorer-state.ts';
import type { Moment } from '../state/moment.ts';
import { dateText } from '../state/partial-date.ts';
import { wordOf } from '../state/standing.ts';

/** A dossier before its sources are numbered. */
export interface DossierContent {
  readonly title: string;
  readonly facts: readonly (readonly [string, string])[];
  /** Each with the sentences that prove it. */
  readonly agreements: readonly { readonly line: AgreementLine; readonly passages: readonly Passage[] }[];
  /** Sentences about the subject itself. */
  readonly passages: readonly Passage[];
}

/** Agreements of a dossier: more would be a book. */
const mostAgreements = 50;

async function withSentences(lines: readonly AgreementLine[]): Promise<DossierContent['agreements']> {
  const shown = lines.slice(0, mostAgreements);
  if (shown.length === 0) return [];
  const { nodes } = await send(agreementSentences, { ids: shown.map(({ id }) => id) });
  return shown.map((line, index) => {
    const node = nodes[index];
    return { line, passages: node && 'evidence' in node ? node.evidence.nodes : [] };
  });
}

async function countryDossier(id: string, moment: Moment): Promise<DossierContent | null> {
  const [{ agreements }, { node }] = await Promise.all([
    send(agreementsAmong, { filter: { parties: [{ id }] }, ...moment, first: mostAgreements }),
    send(countryDetails, { id, ...moment }),
  ]);
  if (!node || !('code' in node)) return null;
  return {
    title: node.name,
    facts: [
      ['Code', node.code],
      ['Organizations', String(node.organizations.totalCount)],
      ['Partners', String(node.partners.totalCount)],
      ['Agreements', String(agreements.totalCount)],
    ],
    agreements: await withSentences(agreements.nodes),
    passages: [],
  };
}

async function organizationDossier(id: string, moment: Moment): Promise<DossierContent | null> {
  const [{ agreements }, { node }] = await Promise.all([
    send(agreementsAmong, { filter: { parties: [{ id }] }, ...moment, first: mostAgreements }),
    send(organizationDetails, { id, ...moment }),
  ]);
  if (!node || !('aliases' in node)) return null;
  return {
    title: node.name,
    facts: [
      ['Kind', wordOf(kindNoun(node.kind))],
      ['Country', node.country?.name ?? 'not told by any article'],
      ['Names', node.aliases.join('; ')],
      ['Partners', String(node.partners.totalCount)],
      ['Agreements', String(agreements.totalCount)],
    ],
    agreements: await withSentences(agreements.nodes),
    passages: node.evidence.nodes.slice(0, 5),
  };
}

async function agreementDossier(id: string): Promise<DossierContent | null> {
  const { node } = await send(agreementDetails, { id });
  if (!node || !('statusHistory' in node)) return null;
  const history = node.statusHistory.map(
    ({ status, on }) => `${wordOf(status)}${on ? `, ${dateText(on)}` : ''}`,
  );
  const unnamed = node.unnamedParties.map(({ description }) => `${description} (not named)`);
  return {
    title: node.title,
    facts: [
      ['Kind', wordOf(node.kind)],
      ['Parties', [...node.parties.map(({ name }) => name), ...unnamed].join('; ')],
      ['Status', history.join('; ') || wordOf(node.status)],
      ['Signed', dateText(node.signedOn)],
      ['Sector', node.sector ?? 'not told'],
      ['Subject', node.subject ?? 'not told'],
      ['Independent sources', String(node.sourceCount)],
    ],
    agreements: [],
    passages: [
      ...node.statusHistory.map(({ evidence }) => evidence),
      ...node.reports.nodes.map(({ evidence }) => evidence),
    ],
  };
}

async function personDossier(id: string): Promise<DossierContent | null> {
  const { node } = await send(personDetails, { id });
  if (!node || !('roles' in node)) return null;
  const roles = node.roles.map(({ title, organization, country }) =>
    [title, organization?.name ?? country?.name].filter(Boolean).join(', '),
  );
  return {
    title: node.name,
    facts: [['Titles', roles.join('; ') || 'none told']],
    agreements: [],
    passages: node.evidence.nodes,
  };
}

async function eventDossier(id: string): Promise<DossierContent | null> {
  const { node } = await send(eventDetails, { id });
  if (!node || !('participants' in node)) return null;
  const names = node.participants.flatMap((one) => ('name' in one ? [one.name] : []));
  return {
    title: node.name,
    facts: [
      ['Kind', wordOf(node.kind)],
      ['Began', dateText(node.startsOn)],
      ['Place', [node.place, node.country?.name].filter(Boolean).join(', ') || 'not told'],
      ['Took part', names.join('; ') || 'not told'],
    ],
    agreements: await withSentences(node.agreements.nodes),
    passages: node.evidence.nodes,
  };
}

async function tieDossier(ids: readonly [string, string], moment: Moment): Promise<DossierContent> {
  const refs = ids.every((id) => id.startsWith('country:'))
    ? ids.map((id) => ({ country: id.slice('country:'.length) }))
    : ids.map((id) => ({ id }));
  const [{ nodes }, { agreements }] = await Promise.all([
    send(parties, { ids }),
    send(agreementsAmong, { filter: { parties: refs }, ...moment, first: mostAgreements }),
  ]);
  const names = nodes.flatMap((node) => (node && 'name' in node ? [node.name] : []));
  return {
    title: names.join(' and '),
    facts: [['Agreements', String(agreements.totalCount)]],
    agreements: await withSentences(agreements.nodes),
    passages: [],
  };
}

/** Loads what a dossier of this subject says; null where there is none. */
export async function loadDossier(subject: Subject, moment: Moment): Promise<DossierContent | null> {
  if (subject.type === 'tie') return tieDossier(subject.ids, moment);
  if (subject.id.startsWith('agreement:')) return agreementDossier(subject.id);
  if (subject.id.startsWith('country:')) return countryDossier(subject.id, moment);
  if (subject.id.startsWith('person:')) return personDossier(subject.id);
  if (subject.id.startsWith('event:')) return eventDossier(subject.id);
  return organizationDossier(subject.id, moment);
}
