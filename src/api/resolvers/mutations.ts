import { AppError } from '../../errors.ts';
import { readArticlesById, readPartiesById } from '../../graph/generated/statements.ts';
import type { Apart, Decided, Said } from '../../model/curation.ts';
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

function saidBy({ reason, author }: SaidArguments): Said {
  return { reason: reason ?? 'no reason given', author: author ?? 'a client of the API' };
}

/** Decides, and turns what the client can mend into user errors; anything else is an error of the operation. */
async function attempt(
  work: () => Promise<Decided>,
): Promise<{ decided: Decided | null; userErrors: readonly UserError[] }> {
  try {
    return { decided: await work(), userErrors: [] };
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
    const { ingestArticles } = context.services();
    if (articles.length > mostArticles) {
      const message = `articles: expected ${mostArticles} at most; got ${articles.length}`;
      return { articles: [], userErrors: [{ code: 'BAD_USER_INPUT', message, path: ['articles'] }] };
    }
    const results = await ingestArticles(articles);
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
    const { curation } = context.services();
    const { decided, userErrors } = await attempt(() => curation.retractArticle(args.id, saidBy(args)));
    return { retracted: decided !== null, judgementId: decided?.judgementId ?? null, userErrors };
  },

  mergeOrganizations: async (
    _root: unknown,
    args: { readonly into: string; readonly from: readonly string[] } & SaidArguments,
    context: ApiContext,
  ) => {
    const { curation } = context.services();
    const { decided, userErrors } = await attempt(() =>
      curation.mergeOrganizations(args.into, args.from, saidBy(args)),
    );
    const [organization] = await organizationsOf(decided, context);
    return { organization: organization ?? null, judgementId: decided?.judgementId ?? null, userErrors };
  },

  splitOrganization: async (
    _root: unknown,
    args: { readonly [Name in keyof Apart]?: Apart[Name] | null } & OneOrganization,
    context: ApiContext,
  ) => {
    const { curation } = context.services();
    const apart = { names: args.names ?? [], articles: args.articles ?? [] };
    const { decided, userErrors } = await attempt(() =>
      curation.splitOrganization(args.id, apart, saidBy(args)),
    );
    const organizations = await organizationsOf(decided, context);
    return { organizations, judgementId: decided?.judgementId ?? null, userErrors };
  },

  setOrganizationCountry: async (
    _root: unknown,
    args: { readonly country: string } & OneOrganization,
    context: ApiContext,
  ) => {
    const { curation } = context.services();
    const { decided, userErrors } = await attempt(() =>
      curation.setCountry(args.id, args.country, saidBy(args)),
    );
    const [organization] = await organizationsOf(decided, context);
    return { organization: organization ?? null, judgementId: decided?.judgementId ?? null, userErrors };
  },

  decideJudgement: async (
    _root: unknown,
    args: { readonly verdict: 'SAME' | 'DIFFERENT' } & OneOrganization,
    context: ApiContext,
  ) => {
    const { curation } = context.services();
    const verdict = args.verdict === 'SAME' ? 'same' : 'different';
    const { decided, userErrors } = await attempt(() =>
      curation.decideJudgement(args.id, verdict, saidBy(args)),
    );
    return { decided: decided !== null, judgementId: decided?.judgementId ?? null, userErrors };
  },

  undoJudgement: async (_root: unknown, args: OneOrganization, context: ApiContext) => {
    const { curation } = context.services();
    const { decided, userErrors } = await attempt(() => curation.undoJudgement(args.id, saidBy(args)));
    return { undone: decided !== null, userErrors };
  },
};
