import { randomUUID } from 'node:crypto';
import { AppError } from '../errors.ts';
import { accessWriteAuditEntry } from '../graph/generated/statements.ts';
import type { Graph, WriteTransaction } from '../graph/graph.ts';
import type { AuditRecord } from '../graph/records.ts';
import type { Witness } from '../graph/witness.ts';
import type { Caller } from './caller.ts';

const mostTargets = 100;
const longestText = 2_000;

/** Something that somebody does or tries. */
export interface Act {
  readonly caller: Caller;
  /** The field of Mutation, the verb of the command line, or `authenticate`. */
  readonly field: string;
  /** Ids of what it is about, as far as they are known before. */
  readonly targets: readonly string[];
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly address: string | null;
}

/** How it ended. */
export interface Ending {
  readonly outcome: AuditRecord['outcome'];
  readonly code?: string | null;
  readonly times?: number;
}

const cut = (text: string | null): string | null => text?.slice(0, longestText) ?? null;

function propertiesOf(
  act: Act,
  { outcome, code = null, times = 1 }: Ending,
  at: Date,
): Omit<AuditRecord, 'id'> {
  const targets = [...new Set(act.targets)];
  return {
    at: at.toISOString(),
    caller: act.caller.name,
    callerKind: act.caller.kind,
    keyId: act.caller.keyId,
    field: act.field,
    targets: targets.slice(0, mostTargets).map((id) => id.slice(0, 200)),
    targetCount: targets.length,
    reason: cut(act.reason),
    outcome,
    code,
    requestId: act.requestId,
    address: act.address,
    times,
  };
}

/** The log of who changed what: entries are added, never changed. */
export interface Audit {
  /** Adds an entry of its own. @throws AppError as `Graph.write` does. */
  record(act: Act, ending: Ending): Promise<void>;
  /**
   * Does the work of an act and records how it ended: in the work's own transaction where that calls the witness, else before
   * this resolves. What the work throws is recorded and thrown again.
   */
  perform<Result>(act: Act, work: (witness: Witness) => Promise<Result>): Promise<Result>;
}

/** Failures after which nothing can be written either. */
const withoutDatabase: ReadonlySet<string> = new Set(['DATABASE_UNREACHABLE', 'DATABASE_UNAUTHORIZED']);
/** What whoever asked for it can mend. */
const rejections: ReadonlySet<string> = new Set(['BAD_USER_INPUT', 'INPUT_NOT_FOUND', 'BAD_USAGE']);

function endingOf(error: unknown): Ending & { readonly code: string } {
  const code = error instanceof AppError ? error.code : 'INTERNAL_ERROR';
  return { outcome: rejections.has(code) ? 'REJECTED' : 'FAILED', code };
}

/** An audit log in the graph. `onLost` hears of entries that could not be written. */
export function createAudit(
  graph: Graph,
  now: () => Date,
  onLost: (error: unknown, entry: Omit<AuditRecord, 'id'>) => void = () => undefined,
): Audit {
  const write = (transaction: WriteTransaction, id: string, properties: Omit<AuditRecord, 'id'>) =>
    transaction.run(accessWriteAuditEntry, { id, properties: { ...properties } });
  const record = async (id: string, act: Act, ending: Ending): Promise<void> => {
    const properties = propertiesOf(act, ending, now());
    await graph.write((transaction) => write(transaction, id, properties));
  };
  const newId = (): string => `audit-entry:${randomUUID()}`;
  return {
    record: (act, ending) => record(newId(), act, ending),
    perform: async (act, work) => {
      const id = newId();
      let witnessed = false;
      const witness: Witness = async (transaction, targets) => {
        const seen = { ...act, targets: [...act.targets, ...targets] };
        await write(transaction, id, propertiesOf(seen, { outcome: 'DONE' }, now()));
        witnessed = true;
      };
      try {
        const result = await work(witness);
        if (!witnessed) await record(id, act, { outcome: 'DONE' });
        return result;
      } catch (error) {
        const ending = endingOf(error);
        const lost = (why: unknown): void => onLost(why, propertiesOf(act, ending, now()));
        if (withoutDatabase.has(ending.code)) lost(error);
        else await record(id, act, ending).catch(lost);
        throw error;
      }
    },
  };
}
