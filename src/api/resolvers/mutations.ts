import { authorFor } from '../../access/caller.ts';
import { AppError } from '../../errors.ts';
import { readArticlesById, readPartiesById } from '../../graph/generated/statements.ts';
import type { Apart, Curation, Decided, Said } from '../../model/curation.ts';
import type { ArticleInput } from '../../model/ingestion.ts';
import type { ApiContext } from '../context.ts';

/** What a client can mend, as the schema has it. */
interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[] | null;
}

interface SaidArguments {
  readonly reason?: string | null;
  readonly author?: string | null;
}

/** The most articles of one mutation. */
const mostArticles = 100;

function saidBy({ reason, author }: SaidArguments, { asking }: ApiContext): Said {
  return { reason: reason ?? 'no reason given', author: authorFor(asking.caller, author) };
}

/** Decides, and turns what the client can mend into user errors; anything else is an error of the operation. */
async function attempt(
  context: ApiContext,
  act: { readonly field: string; readonly targets: readonly string[] },
  args: SaidArguments,
  work: (curation: Curation, said: Said) => Promise<Decided>,
): Promise<{ decided: Decided | null; userErrors: readonly UserError[] }> {
  try {
    const decided = await context.change({ ...act, reason: args.reason ?? null }, (services, witness) =>
      work(services.curation(witness), saidBy(args, context)),
    );
    return { decided, userErrors: [] };
  } catch (error) {
    if (!(error instanceof AppError) || !['BAD_USER_INPUT', 'INPUT_NOT_FOUND'].includes(error.code))
      throw error;
    return { decided: null, userErrors: [{ code: error.code, message: error.message, path: null }] };
  }
}

/** The organizations of a decision, as they are called now. */
async function organizationsOf(decided: Decided | null, { loaders }: ApiContext) {
  const ids = (decided?.entities ?? []).filter((id) => id.startsWith('organization:'));
  const found = await Promise.all(ids.map((id) => loaders.one(readPartiesById, id)));
  return found.filter((one) => one !== null);
}

type OneOrganization = { readonly id: string } & SaidArguments;

/** type Mutation */
export const mutationResolvers = {
  ingestArticles: async (
    _root: unknown,
    { articles }: { readonly articles: readonly ArticleInput[] },
    context: ApiContext,
  ) => {
    if (articles.length > mostArticles) {
      const message = `articles: expected ${mostArticles} at most; got ${articles.length}`;
      return { articles: [], userErrors: [{ code: 'BAD_USER_INPUT', message, path: ['articles'] }] };
    }
    const results = await context.change(
      { field: 'ingestArticles', targets: [], reason: null },
      (services, witness) => services.ingestion(witness)(articles),
    );
    return {
      articles: results.map(({ outcome, id, error }, index) => ({
        outcome,
        article: () => (id === null ? null : context.loaders.one(readArticlesById, id)),
        error: error && { ...error, path: ['articles', String(index)] },
      })),
      userErrors: [],
    };
  },

  retractArticle: async (_root: unknown, args: OneOrganization, context: ApiContext) => {
    const { decided, userErrors } = await attempt(
      context,
      { field: 'retractArticle', targets: [args.id] },
      args,
      (curation, said) => curation.retractArticle(args.id, said),
    );
    return { retracted: decided !== null, judgementId: decided?.judgementId ?? null, userErrors };
  },

  mergeOrganizations: async (
    _root: unknown,
    args: { readonly into: string; readonly from: readonly string[] } & SaidArguments,
    context: ApiContext,
  ) => {
    const { decided, userErrors } = await attempt(
      context,
      { field: 'mergeOrganizations', targets: [args.into, ...args.from] },
      args,
      (curation, said) => curation.mergeOrganizations(args.into, args.from, said),
    );
    const [organization] = await organizationsOf(decided, context);
    return { organization: organization ?? null, judgementId: decided?.judgementId ?? null, userErrors };
  },

  splitOrganization: async (
    _root: unknown,
    args: { readonly [Name in keyof Apart]?: Apart[Name] | null } & OneOrganization,
    context: ApiContext,
  ) => {
    const apart = { names: args.names ?? [], articles: args.articles ?? [] };
    const { decided, userErrors } = await attempt(
      context,
      { field: 'splitOrganization', targets: [args.id] },
      args,
      (curation, said) => curation.splitOrganization(args.id, apart, said),
    );
    const organizations = await organizationsOf(decided, context);
    return { organizations, judgementId: decided?.judgementId ?? null, userErrors };
  },

  setOrganizationCountry: async (
    _root: unknown,
    args: { readonly country: string } & OneOrganization,
    context: ApiContext,
  ) => {
    const { decided, userErrors } = await attempt(
      context,
      { field: 'setOrganizationCountry', targets: [args.id] },
      args,
      (curation, said) => curation.setCountry(args.id, args.country, said),
    );
    const [organization] = await organizationsOf(decided, context);
    return { organization: organization ?? null, judgementId: decided?.judgementId ?? null, userErrors };
  },

  decideJudgement: async (
    _root: unknown,
    args: { readonly verdict: 'SAME' | 'DIFFERENT' } & OneOrganization,
    context: ApiContext,
  ) => {
    const verdict = args.verdict === 'SAME' ? 'same' : 'different';
    const { decided, userErrors } = await attempt(
      context,
      { field: 'decideJudgement', targets: [args.id] },
      args,
      (curation, said) => curation.decideJudgement(args.id, verdict, said),
    );
    return { decided: decided !== null, judgementId: decided?.judgementId ?? null, userErrors };
  },

  undoJudgement: async (_root: unknown, args: OneOrganization, context: ApiContext) => {
    const { decided, userErrors } = await attempt(
      context,
      { field: 'undoJudgement', targets: [args.id] },
      args,
      (curation, said) => curation.undoJudgement(args.id, said),
    );
    return { undone: decided !== null, userErrors };
  },
};
