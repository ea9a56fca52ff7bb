import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { ApiContext } from '../context.ts';
import { createByteCache } from '../http/byte-cache.ts';
import { collectFields } from './collect-fields.ts';
import { fieldPlanners } from './fields.ts';
import { NotCompiled } from './not-compiled.ts';
import type { Planning } from './planning.ts';
import { type PreparedRoot, prepareRoot } from './prepare-root.ts';

/** Runs an operation as graphql-js does. */
export type Execute = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult;

/** The most subqueries of one statement: the server plans each anew for each text that it has not seen. */
const mostResults = 16;

/** What prepared operations may take together, and each of them, roughly: by the length of its document and variables. */
const keptBytes = 32 * 1024 * 1024;
const bytesEach = 16_000;
const bytesPerCharacter = 50;

interface PreparedField {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly field: GraphQLField<unknown, unknown> | undefined;
  /** Undefined where resolvers have to answer. */
  readonly answer: PreparedRoot | undefined;
}

interface PreparedOperation {
  readonly fields: readonly PreparedField[];
  /** The document with only those root fields that resolvers have to answer. */
  readonly rest: DocumentNode | null;
}

const kept = createByteCache<PreparedOperation>(keptBytes);
/** Documents by the order in which they came: yoga gives the same one for the same text. */
const numbers = new WeakMap<DocumentNode, number>();
let latest = 0;

function numberOf(document: DocumentNode): number {
  const known = numbers.get(document);
  if (known !== undefined) return known;
  latest += 1;
  numbers.set(document, latest);
  return latest;
}

/** The context, and whether anything was looked up with it. */
function watched(context: ApiContext): { readonly context: ApiContext; readonly used: () => boolean } {
  let used = false;
  const batch: ApiContext['loaders']['batch'] = (...load) => {
    used = true;
    return context.loaders.batch(...load);
  };
  return { context: { ...context, loaders: { ...context.loaders, batch } }, used: () => used };
}

/** Makes what root fields are planned with; `forget` lets go of the request, which what is kept must not hold. */
function createPlanning(
  { schema, document }: ExecutionArgs,
  variableValues: Planning['variableValues'],
  context: ApiContext,
): { readonly makePlanning: () => Planning; readonly forget: () => void } {
  const request: { context?: ApiContext } = { context };
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const one of document.definitions)
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments[one.name.value] = one;
  let results = 0;
  const makePlanning = (): Planning => ({
    schema,
    fragments,
    variableValues,
    get context() {
      return request.context!;
    },
    fields: fieldPlanners,
    pending: [],
    nextResult: () => {
      results += 1;
      if (results > mostResults) throw new NotCompiled('too many subqueries');
      return `result_${results}`;
    },
  });
  return {
    makePlanning,
    forget: () => {
      delete request.context;
    },
  };
}

async function prepareOperation(
  args: ExecutionArgs,
  operation: OperationDefinitionNode,
  makePlanning: () => Planning,
): Promise<PreparedOperation> {
  const query = args.schema.getQueryType()!;
  const known = query.getFields();
  const collected = collectFields(makePlanning(), query, [operation.selectionSet]);
  const fields = await Promise.all(
    [...collected].map(async ([key, nodes]): Promise<PreparedField> => {
      const field = known[nodes[0]!.name.value];
      if (nodes[0]!.name.value === '__typename') return { key, nodes, field, answer: async () => query.name };
      if (!field) return { key, nodes, field, answer: undefined };
      try {
        return { key, nodes, field, answer: await prepareRoot(makePlanning(), field, nodes) };
      } catch {
        // Resolvers refuse what is wrong, and tell where.
        return { key, nodes, field, answer: undefined };
      }
    }),
  );
  const left = fields.filter(({ answer }) => !answer).flatMap(({ nodes }) => nodes);
  return { fields, rest: left.length > 0 ? restrict(args.document, operation, left) : null };
}

function restrict(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  selections: readonly FieldNode[],
): DocumentNode {
  return {
    ...document,
    definitions: document.definitions.map((one) =>
      one === operation ? { ...operation, selectionSet: { ...operation.selectionSet, selections } } : one,
    ),
  };
}

async function prepare(
  args: ExecutionArgs,
  operation: OperationDefinitionNode,
  variableValues: Planning['variableValues'],
): Promise<PreparedOperation> {
  const key = JSON.stringify([numberOf(args.document), operation.name?.value ?? null, variableValues]);
  const before = kept.get(key);
  if (before) return before;
  const { context, used } = watched(args.contextValue as ApiContext);
  const { makePlanning, forget } = createPlanning(args, variableValues, context);
  const prepared = await prepareOperation(args, operation, makePlanning);
  forget();
  // What was looked up may be another thing tomorrow.
  if (!used()) {
    const length = key.length + (args.document.loc?.end ?? 0);
    kept.set(key, prepared, bytesEach + bytesPerCharacter * length);
  }
  return prepared;
}

/**
 * Answers a query: each field of Query whose whole selection makes one statement by that, all others through `execute`.
 * The answer is the same either way.
 */
export async function answerOperation(args: ExecutionArgs, execute: Execute): Promise<ExecutionResult> {
  const operation = getOperationAST(args.document, args.operationName);
  if (operation?.operation !== OperationTypeNode.QUERY) return execute(args);
  const variables = getVariableValues(
    args.schema,
    operation.variableDefinitions ?? [],
    args.variableValues ?? {},
  );
  if (!variables.coerced) return execute(args);
  const prepared = await prepare(args, operation, variables.coerced);
  if (prepared.fields.every(({ answer }) => !answer)) return execute(args);
  try {
    return await answer(args, prepared, execute);
  } catch (error) {
    if (error instanceof NotCompiled) return execute(args);
    throw error;
  }
}

async function answer(
  args: ExecutionArgs,
  { fields, rest }: PreparedOperation,
  execute: Execute,
): Promise<ExecutionResult> {
  const context = args.contextValue as ApiContext;
  const errors: GraphQLError[] = [];
  const data: Record<string, unknown> = {};
  let failed = false;
  const [others, ...values] = await Promise.all([
    rest ? execute({ ...args, document: rest }) : null,
    ...fields.map(async ({ key, nodes, field, answer: read }) => {
      if (!read) return undefined;
      try {
        return await read(context);
      } catch (error) {
        if (error instanceof NotCompiled) throw error;
        errors.push(locatedError(error, nodes, [key]));
        if (!field || isNonNullType(field.type)) failed = true;
        return null;
      }
    }),
  ]);
  errors.push(...(others?.errors ?? []));
  if (others?.data === null || (others && !others.data)) failed = true;
  fields.forEach(({ key, answer: read }, index) => {
    data[key] = read ? values[index] : others?.data?.[key];
  });
  return { data: failed ? null : data, ...(errors.length > 0 ? { errors } : {}) };
}
