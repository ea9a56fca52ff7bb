import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLSchema,
  getOperationAST,
  Kind,
} from 'graphql';
import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { AppError } from '../../errors.ts';
import type { ApiContext } from '../context.ts';
import { type Measure, measureOperation } from '../cost/measure-operation.ts';
import { plainValue } from '../cost/plain-value.ts';
import type { Limits } from '../limits.ts';
import { createLane, type Lane } from './lane.ts';
import { within } from './turn.ts';

/** Hears how much an operation asks for before it begins. @throws AppError where it is too much for this client. */
export type Charge = (request: Request, nodes: number, context: object) => void;

/** A document and what it is run with, before anybody has looked whether it fits the schema. */
interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Null where there is no such operation. */
function measured({ schema, document, operationName, variables: given }: Asked) {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  const variables = Object.fromEntries(
    (operation.variableDefinitions ?? []).map(({ variable, defaultValue }) => {
      const name = variable.name.value;
      return [name, given[name] === undefined ? plainValue(defaultValue, {}) : given[name]];
    }),
  );
  const fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  );
  const measure = measureOperation({ schema, operation, fragments, variables });
  return { kind: operation.operation, measure, weight: measure.nodes + measure.work };
}

function check(measure: Measure, limits: Limits): void {
  for (const what of ['depth', 'aliases', 'directives', 'nodes'] as const) {
    if (measure[what] <= limits[what]) continue;
    const got = Number.isFinite(measure[what]) ? Math.ceil(measure[what]) : 'far more';
    throw new AppError(
      'QUERY_TOO_LARGE',
      `Expected an operation of ${limits[what]} ${what} at most, what fragments hold counted wherever they are spread; got ${got}. Ask for less at once.`,
      { details: { what, limit: limits[what], got } },
    );
  }
}

/** How much an operation may be worth to whoever sends it, as `extensions.cost` tells it. */
function costOf(measure: Measure, limits: Limits): object {
  return {
    nodes: Math.ceil(measure.nodes),
    nodesLimit: limits.nodes,
    depth: measure.depth,
    depthLimit: limits.depth,
  };
}

interface Lanes {
  readonly mutations: Lane;
  readonly light: Lane;
  readonly middle: Lane;
  readonly heavy: Lane;
}

function laneFor(weight: number, kind: string, limits: Limits, lanes: Lanes): Lane {
  if (kind === 'mutation') return lanes.mutations;
  if (weight <= limits.lightNodes) return lanes.light;
  return weight <= limits.middleNodes ? lanes.middle : lanes.heavy;
}

/** Who cannot be told of events would else be listened for without end. */
function checkTakesEvents(request: Request): void {
  const accepted = (request.headers.get('accept') ?? '*/*')
    .split(',')
    .map((type) => type.split(';')[0]!.trim());
  if (accepted.some((type) => ['text/event-stream', 'text/*', '*/*'].includes(type.toLowerCase()))) return;
  throw new AppError(
    'NOT_ACCEPTABLE',
    'Expected accept: text/event-stream with a subscription, which is answered by server-sent events.',
  );
}

/**
 * Refuses operations that ask for too much, lets the others run by turns, small ones never behind great ones, and ends those
 * that take too long. Tells in `extensions.cost` how much was asked for.
 */
export function useOperations(limits: Limits, charge: Charge): Plugin<ApiContext & { request: Request }> {
  const lanes = {
    mutations: createLane(limits.mutations),
    light: createLane(limits.light),
    middle: createLane(limits.middle),
    heavy: createLane(limits.heavy),
  };
  const prepare = (args: ExecutionArgs) => {
    const { schema, document, operationName } = args;
    const variables = (args.variableValues ?? {}) as Record<string, unknown>;
    const prepared = measured({ schema, document, operationName, variables });
    if (!prepared) return null;
    const context = args.contextValue as ApiContext & { request: Request };
    charge(context.request, prepared.measure.nodes, context);
    return prepared;
  };
  return {
    // Holding a document against the schema takes longer than measuring it: what will be refused is refused before.
    onValidate({ params: { schema, documentAST: document }, context }) {
      const { params } = context as unknown as { readonly params?: GraphQLParams };
      const { operationName, variables = {} } = params ?? {};
      const looked = measured({ schema, document, operationName, variables: variables ?? {} });
      if (!looked) return;
      check(looked.measure, limits);
      laneFor(looked.weight, looked.kind, limits, lanes).refuseIfFull(looked.weight);
    },
    onExecute({ args, executeFn, setExecuteFn }) {
      const prepared = prepare(args as ExecutionArgs);
      if (!prepared) return undefined;
      const { turn, whole } = args.contextValue;
      const { kind, weight } = prepared;
      const lane = laneFor(weight, kind, limits, lanes);
      setExecuteFn(async (executeArgs: ExecutionArgs) => {
        if (kind === 'mutation') turn.extend(limits.mutationDeadlineMs, whole.isAiling);
        const leave = await lane.enter(turn.signal, weight);
        turn.gate = lane.gate;
        try {
          return await within(turn, Promise.resolve(executeFn(executeArgs) as Promise<ExecutionResult>));
        } finally {
          leave();
          turn.end();
        }
      });
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          const cost = costOf(prepared.measure, limits);
          setResult({ ...result, extensions: { ...result.extensions, cost } });
        },
      };
    },
    onSubscribe({ args }) {
      checkTakesEvents(args.contextValue.request);
      prepare(args as ExecutionArgs);
      // It lasts as long as its listener; each of its answers has a turn of its own.
      args.contextValue.turn.end();
    },
  };
}
