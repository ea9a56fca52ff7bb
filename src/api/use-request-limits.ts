import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** The most tokens of a document: deep nesting overflows the parser long before it costs anything else. */
export const mostTokens = 1000;

/** How deep the values of variables may nest: deeper ones overflow their coercion. */
export const deepestVariables = 50;

/** Walks level by level: a walk by recursion would itself overflow. */
function nestsDeeper(value: unknown, limit: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > limit) return true;
    level = level.flatMap((inner) =>
      typeof inner === 'object' && inner !== null
        ? Object.values(inner).filter((deeper) => typeof deeper === 'object' && deeper !== null)
        : [],
    );
  }
  return false;
}

/**
 * Refuses what would overflow: documents of more than `mostTokens` tokens, variables nested deeper than
 * `deepestVariables`. Gives syntax errors the code GRAPHQL_PARSE_FAILED.
 */
export function useRequestLimits(): Plugin {
  return {
    onParams({ params }) {
      if (!nestsDeeper(params.variables, deepestVariables)) return;
      throw new GraphQLError(
        `variables: expected values that nest ${deepestVariables} levels deep at most; got deeper ones`,
        { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } },
      );
    },
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: unknown, options: object) => {
        try {
          return parseFn(source, { ...options, maxTokens: mostTokens });
        } catch (error) {
          if (error instanceof GraphQLError) error.extensions.code ??= 'GRAPHQL_PARSE_FAILED';
          throw error;
        }
      });
    },
  };
}
