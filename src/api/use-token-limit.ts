import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** The most tokens of a document: deep nesting overflows the parser long before it costs anything else. */
export const mostTokens = 1000;

/** Parses at most `mostTokens` tokens, and gives syntax errors the code GRAPHQL_PARSE_FAILED. */
export function useTokenLimit(): Plugin {
  return {
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
