import { periodOf } from '../../model/partial-date.ts';
import { eventKinds } from '../../ontology/event-kinds.ts';
import { compareText } from '../../resolution/mentions.ts';
import { countryId } from '../../resolution/resolve.ts';
import type { EventClaim, ResolvedEvent } from '../../resolution/resolve-events.ts';
import type { Derivation } from './derive-graph.ts';

type Report = EventClaim['statement'];

/** The value that most reports give, the first by code unit among equals; null where none gives any. */
function mostGiven(values: readonly (string | null)[]): string | null {
  const given = values.filter((value) => value !== null);
  const votes = (value: string) => given.filter((other) => other === value).length;
  return given.toSorted((a, b) => votes(b) - votes(a) || compareText(a, b))[0] ?? null;
}

function nameOf(reports: readonly Report[], place: string | null): string {
  const given = mostGiven(reports.map((report) => report.name));
  if (given !== null) return given;
  const title = eventKinds.find(({ kind }) => kind === reports[0]!.kind)!.title;
  return place === null ? title : `${title}, ${place}`;
}

function deriveEvent({ state, resolution }: Derivation, { id, frame, mentions }: ResolvedEvent): void {
  const claims = mentions.flatMap((mention) => mention.claims);
  const reports = claims.map((claim) => claim.statement);
  const claimIds = claims.map((claim) => claim.id).sort(compareText);
  const startsOn = mostGiven(reports.map((report) => report.startsOn));
  const place = mostGiven(reports.map((report) => report.place));
  const country = mostGiven(reports.map((report) => report.country));
  const period = startsOn === null ? null : periodOf(startsOn);
  state.addNode(id, ['Event'], {
    frame,
    kind: reports[0]!.kind,
    name: nameOf(reports, place),
    startsOn,
    startsFrom: period?.from ?? null,
    startsTo: period?.to ?? null,
    place,
  });
  state.support(id, claimIds);
  if (country !== null) state.relate(id, 'HELD_IN', countryId(country), { claims: claimIds });
  for (const claim of claims) {
    for (const participant of claim.statement.participants) {
      const who = resolution.participantId(claim.articleId, participant);
      if (who !== null) state.relate(who, 'TOOK_PART_IN', id, { claims: [claim.id] });
    }
  }
}

/** Adds the events with their places and participants. */
export function deriveEvents(derivation: Derivation): void {
  for (const event of derivation.resolution.events) deriveEvent(derivation, event);
}
