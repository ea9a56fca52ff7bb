import type { Plugin } from 'graphql-yoga';
import { answerOperation, type Execute } from './answer-operation.ts';

/** Answers queries by compiled statements where that can be done. */
export function useCompiledAnswers(): Plugin {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) => answerOperation(args, executeFn as Execute));
    },
  };
}
