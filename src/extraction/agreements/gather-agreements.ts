import { appendTo } from '../../model/append-to.ts';
import type { AgreementKind } from '../../ontology/agreement-kinds.ts';
import type { AgreementStatus } from '../../ontology/agreement-statuses.ts';
import type { Frame } from '../frames/frame.ts';
import type { Instrument } from '../frames/instrument.ts';
import { type Agreement, type Party, partiesKey, partyKey, type Report } from './agreement.ts';
import { dateFor, kindFor, wordsOf } from './agreement-kind.ts';
import {
  impliedSide,
  otherState,
  partiesBefore,
  partiesOfClause,
  partiesOfTitle,
  tellsOthers,
} from './implied-parties.ts';
import { partySets } from './party-sets.ts';
import { readOpening, readSector, readSubject } from './read-topic.ts';
import { type Discourse, resolveParties } from './resolve-parties.ts';
import {
  binding,
  isOfOtherYear,
  isPredecessor,
  isSameInstrument,
  pointsBack,
  pushReport,
  sharesWord,
  wentBefore,
} from './same-agreement.ts';

/** The frame as one of an agreement of which nothing was told. */
function freshly(frame: Frame, instrument: Instrument): Frame {
  return { ...frame, instrument: { ...instrument, definite: false } };
}

/** How many agreements and reports a text is taken to look back over. */
const recent = 60;

/** Agreements of the article, gathered frame by frame in the order of the text. */
export class AgreementGatherer {
  readonly agreements: Agreement[] = [];
  private readonly byParties = new Map<string, Agreement[]>();
  private readonly discourse: Discourse;
  /** The agreement that was told of last. */
  private last: Agreement | undefined;
  /** The line that told the last subject. */
  private subjectLine = -1;
  /** A signature of one side that waits for the other's. */
  private pending: { readonly frame: Frame; readonly parties: readonly Party[] } | undefined;

  constructor(discourse: Discourse) {
    this.discourse = discourse;
  }

  /** The parties of the agreements of which a line tells. */
  partiesOf(line: number): readonly Party[] {
    const told = this.agreements.slice(-recent).filter(({ reports }) => reports.at(-1)?.line === line);
    return told.flatMap(({ parties }) => parties);
  }

  /** Adds what one frame says: a new agreement for each set of parties, or a report on one known before. */
  add(frame: Frame, status: AgreementStatus): void {
    const said = resolveParties(this.discourse, frame.first);
    const second = resolveParties(this.discourse, frame.second, said);
    const lost =
      said.length === 0 && frame.first.some(({ type }) => type === 'reference' || type === 'person');
    const first =
      lost || said.length > 0 || (second.length > 1 && !frame.distributive)
        ? said
        : impliedSide(this.discourse, frame, second);
    const replaced = this.replacedParties(frame);
    if (replaced) {
      this.addParties(frame, status, [...replaced], true);
      return;
    }
    // The first of a sentence is whom the next one goes on with.
    if (first.length > 0 && this.subjectLine !== frame.line) {
      this.discourse.subject = first;
      this.subjectLine = frame.line;
    }
    if (frame.rule === 'frames/predecessor') {
      this.addPredecessor(frame, status, [...said, ...second]);
      return;
    }
    for (const parties of partySets(frame, first, second)) this.addParties(frame, status, parties, false);
  }

  /** `It replaces the one of 1998`: a report on that one where the text has told of it, else another agreement. */
  private addPredecessor(frame: Frame, status: AgreementStatus, named: readonly Party[]): void {
    const successor = this.last;
    const near = successor && frame.line - successor.reports.at(-1)!.line <= 2;
    const parties = named.length > 1 ? named : near ? successor.parties : [];
    if (parties.length < 2) return;
    const earlier = (this.byParties.get(partiesKey(parties)) ?? [])
      .slice(-recent)
      .findLast((agreement) => agreement !== successor && isPredecessor(agreement, frame, successor));
    if (!earlier) this.addParties(frame, status, [...parties], true);
    else
      pushReport(earlier, {
        line: frame.line,
        status,
        on: dateFor(this.discourse, frame, status),
        rule: frame.rule,
      });
    this.last = successor;
  }

  /** `It replaces the agreement of 2015`: another agreement of the parties of the last one. */
  private replacedParties(frame: Frame): readonly Party[] | undefined {
    if (frame.rule === 'frames/successor') return this.succeeded(frame.line);
    const only = frame.first[0];
    const points =
      frame.first.length === 1 &&
      frame.second.length === 0 &&
      only?.type === 'reference' &&
      only.target === 'subject';
    const replaces = frame.verbs.some((verb) => /^(replac|supersed)/.test(verb.word) && !verb.passive);
    return points && replaces ? this.discourse.reported.at(-1) : undefined;
  }

  /** `A new one is to be signed`: the parties of the one that is over, or will be. */
  private succeeded(line: number): readonly Party[] | undefined {
    const last = this.agreements.at(-1);
    const report = last?.reports.at(-1);
    const over = report && /^(EXPIRED|TERMINATED|SUSPENDED|IN_FORCE)$/.test(report.status);
    return over && line - report.line <= 2 ? last?.parties : undefined;
  }

  private addParties(frame: Frame, status: AgreementStatus, parties: Party[], other: boolean): void {
    const states = otherState(this.discourse, frame, parties);
    if (states.length > 1) {
      this.addParties(frame, status, states, other);
      return;
    }
    const organizations = parties.filter((party) => party.type === 'organization');
    if (parties.length === 0 || (parties.length < 2 && frame.unnamed.length === 0)) {
      this.addToKnown(frame, status, parties);
      return;
    }
    const words = wordsOf(this.discourse, frame, frame.from, Math.max(frame.to, frame.topicFrom + 14));
    const kind = kindFor(frame, parties, words);
    const report = { line: frame.line, status, on: dateFor(this.discourse, frame, status), rule: frame.rule };
    const known = other ? undefined : this.findKnown(frame, parties, kind, report);
    if (known) {
      pushReport(known, report);
      this.last = known;
      return;
    }
    // A total is no instrument: `the two countries signed 12 documents`.
    if (frame.instrument?.plural && !frame.paired && !frame.distributive && organizations.length === 0)
      return;
    const { line } = this.discourse.lines[frame.line]!;
    const added: Agreement = {
      kind,
      parties,
      unnamed: [...frame.unnamed],
      reports: [report],
      instrument: frame.instrument?.wording ?? null,
      head: frame.instrument?.head ?? '',
      sector:
        readSector(readOpening(line)) ??
        readSector(words) ??
        readSector(line.tokens.map((token) => token.lower)),
      subject: readSubject(this.discourse.lines[frame.line]!, frame.topicFrom),
    };
    this.agreements.push(added);
    this.last = added;
    const key = partiesKey(parties);
    appendTo(this.byParties, key, added);
    this.discourse.reported.push(parties);
    for (const party of organizations) if (party.type === 'organization') party.cluster.certain = true;
  }

  private findKnown(
    frame: Frame,
    parties: readonly Party[],
    kind: AgreementKind,
    report: Report,
  ): Agreement | undefined {
    const { status } = report;
    const key = partiesKey(parties);
    const subject = readSubject(this.discourse.lines[frame.line]!, frame.topicFrom);
    const same = this.byParties.get(key) ?? this.wider(frame, parties);
    return same.slice(-recent).findLast((agreement) => {
      if (!isSameInstrument(agreement, frame, kind, subject)) return false;
      const last = agreement.reports.at(-1)!.status;
      // `A denied that it had sold a stake to B` says nothing of the loan that B gave A.
      if (status === 'DENIED' && binding.has(last) && !frame.instrument?.definite) return false;
      // `a follow-up contract` that is still to come is not the one that was signed.
      if (
        frame.instrument &&
        !frame.instrument.definite &&
        !binding.has(status) &&
        binding.has(last) &&
        /^(PLANNED|NEGOTIATING)$/.test(status)
      )
        return false;
      if (wentBefore(agreement, frame, this.discourse.lines[frame.line]!.line.tokens)) return false;
      if (isOfOtherYear(agreement, frame, report)) return false;
      return (
        binding.has(last) === binding.has(status) ||
        (frame.instrument?.definite ?? false) ||
        agreement.kind === kind
      );
    });
  }

  /** `The contract was signed by the directors of A and B`: of the contract that A, B and C have. */
  private wider(frame: Frame, parties: readonly Party[]): readonly Agreement[] {
    if (!frame.instrument?.definite || parties.length < 2) return [];
    const keys = new Set(parties.map(partyKey));
    return this.agreements
      .slice(-recent)
      .filter(
        (agreement) =>
          frame.line - agreement.reports.at(-1)!.line <= 3 &&
          agreement.parties.filter((party) => keys.has(partyKey(party))).length === keys.size,
      );
  }

  /** Adds a joint declaration of two states which the article itself is. */
  addDeclaration(line: number, head: string, countries: readonly [string, string], on: string | null): void {
    this.agreements.push({
      kind: 'JOINT_DECLARATION',
      parties: countries.map((country) => ({ type: 'country', country })),
      unnamed: [],
      reports: [{ line, status: 'SIGNED', on, rule: 'frames/declaration' }],
      instrument: `joint ${head}`,
      head,
      sector: 'diplomacy',
      subject: null,
    });
  }

  /** `The contract was signed by the directors`: a report on the last agreement of that kind. */
  private addToKnown(frame: Frame, status: AgreementStatus, side: readonly Party[]): void {
    const { instrument } = frame;
    if (!instrument || (!instrument.definite && frame.rule !== 'frames/definite')) return;
    const titled = partiesOfTitle(this.discourse, frame);
    if (titled.length > 1) {
      this.addParties(frame, status, titled, false);
      return;
    }
    const settled =
      frame.rule === 'frames/definite' &&
      (status === 'SIGNED' || (status === 'PLANNED' && instrument.definite));
    const clause = settled ? partiesOfClause(this.discourse, frame) : [];
    if (clause.length > 1) {
      this.addParties(frame, status, clause, false);
      return;
    }
    const generic = /^(agreement|document|deal|text|accord|pact)$/.test(instrument.wording);
    const plain = pointsBack(instrument.wording);
    const fitting = this.agreements.slice(-recent).filter((agreement) => {
      if (generic) return true;
      if (!plain) return sharesWord(agreement, instrument.wording, null);
      return agreement.head === instrument.head || agreement.kind === instrument.kind;
    });
    // Of several the one that is said to stand so is meant, else the last.
    const known =
      fitting.findLast((agreement) => agreement.reports.at(-1)?.status === status) ??
      fitting.find((agreement) =>
        agreement.reports.slice(-recent).some((report) => report.status === status),
      ) ??
      fitting.at(-1);
    if (side.length > 0 && this.completePending(frame, status, side)) return;
    if (!instrument.definite && tellsOthers(this.discourse, frame)) return;
    const on = dateFor(this.discourse, frame, status);
    const report = { line: frame.line, status, on, rule: 'frames/known' };
    if (known && frame.line - known.reports.at(-1)!.line <= 6) {
      // `The 2009 memorandum lapsed`, where the one of this week was told of.
      if (!isOfOtherYear(known, frame, report)) pushReport(known, report);
      else this.addParties(freshly(frame, instrument), status, [...known.parties], true);
      return;
    }
    const told = settled ? partiesBefore(this.discourse, frame.line) : [];
    const venture = this.byParties
      .get(partiesKey(told))
      ?.findLast((agreement) => agreement.head === 'venture' || pointsBack(instrument.wording));
    if (venture) {
      pushReport(venture, report);
      return;
    }
    const parties = told.length > 1 ? told : partiesOfTitle(this.discourse, frame);
    if (parties.length > 1) this.addParties(freshly(frame, instrument), status, parties, true);
  }

  /** `The document was signed by A. For the other side it was signed by B.`: two signatories in sentences of their own. */
  private completePending(frame: Frame, status: AgreementStatus, parties: readonly Party[]): boolean {
    const { pending } = this;
    const close = pending && frame.line - pending.frame.line <= 2 && frame.line > pending.frame.line;
    const distinct = pending && parties.every((party) => partyKey(party) !== partyKey(pending.parties[0]!));
    const signs = frame.verbs.some((verb) => verb.class === 'sign');
    if (close && distinct && signs && frame.rule !== 'frames/definite') {
      this.pending = undefined;
      this.addParties(pending.frame, status, [...pending.parties, ...parties], false);
      return true;
    }
    if (signs && parties.length === 1) this.pending = { frame, parties };
    return false;
  }
}
