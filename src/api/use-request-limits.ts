import { GraphQLError, NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { AppError } from '../errors.ts';
import type { Limits } from './limits.ts';

interface Shape {
  readonly parts: number;
  readonly longest: number;
}

/** Walks level by level, because a walk by recursion would itself overflow; null where it nests deeper than `deepest`. */
function shapeOf(value: unknown, deepest: number): Shape | null {
  let level: unknown[] = [value];
  let parts = 0;
  let longest = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return null;
    const below: unknown[] = [];
    for (const one of level) {
      if (typeof one !== 'object' || one === null) continue;
      parts += 1;
      if (Array.isArray(one)) longest = Math.max(longest, one.length);
      for (const inner of Object.values(one))
        if (typeof inner === 'object' && inner !== null) below.push(inner);
    }
    level = below;
  }
  return { parts, longest };
}

function checkVariables(variables: unknown, limits: Limits): void {
  const shape = shapeOf(variables, limits.variableDepth);
  if (shape === null) {
    throw new AppError(
      'BAD_USER_INPUT',
      `variables: expected values that nest ${limits.variableDepth} levels deep at most; got deeper ones`,
    );
  }
  if (shape.parts > limits.variableParts || shape.longest > limits.variableItems) {
    throw new AppError(
      'BAD_USER_INPUT',
      `variables: expected ${limits.variableParts} objects and lists at most, none of them with more than ${limits.variableItems} entries; got ${shape.parts}, the longest with ${shape.longest}`,
    );
  }
}

/**
 * Refuses what would overflow before it is looked at more closely: documents of too many tokens, variables that nest too deep
 * or hold too much. Gives syntax errors the code GRAPHQL_PARSE_FAILED. Without `introspection` the schema tells nothing of
 * itself, not in errors either.
 */
export function useRequestLimits(limits: Limits, introspection: boolean): Plugin {
  return {
    onParams({ params }) {
      checkVariables(params.variables, limits);
    },
    onParse({ parseFn, setParseFn }) {
      setParseFn((source: unknown, options: object) => {
        try {
          return parseFn(source, { ...options, maxTokens: limits.tokens });
        } catch (error) {
          if (error instanceof GraphQLError) error.extensions.code ??= 'GRAPHQL_PARSE_FAILED';
          throw error;
        }
      });
    },
    onValidate({ addValidationRule, validateFn, setValidationFn }) {
      if (introspection) return;
      addValidationRule(NoSchemaIntrospectionCustomRule);
      // "Did you mean" lists what there is.
      setValidationFn((schema, document, rules, ...rest) =>
        validateFn(schema, document, rules, { hideSuggestions: true, ...(rest[0] as object) }),
      );
    },
  };
}
