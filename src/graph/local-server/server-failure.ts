import path from 'node:path';
import { AppError } from '../../errors.ts';
import { diskFailureInOutput } from './disk-failure.ts';
import { otherWays } from './other-ways.ts';
import type { ServerLayout } from './server-layout.ts';

/** The failure of a server that runs on the data but refuses the password that is kept beside it. */
export function passwordRefused(layout: ServerLayout): AppError {
  return new AppError(
    'LOCAL_SERVER_FAILED',
    `The local Neo4j refuses the password in ${layout.credentialsFile}; it was probably changed in the database.\nWrite the right one there, or remove ${path.dirname(layout.home)} to begin with an empty graph.`,
    { details: { credentialsFile: layout.credentialsFile } },
  );
}

/** The failure of a start, with the lines of Neo4j's output that tell why. */
export function startFailure(layout: ServerLayout, reason: string, output = ''): AppError {
  const lines = essentialLines(output);
  const said = lines.length > 0 ? `\nIts last words:\n${lines.map((line) => `  ${line}`).join('\n')}` : '';
  const portTaken = /PortBindException|Address already in use/.test(output);
  return (
    diskFailureInOutput(output, layout.home) ??
    new AppError(
      'LOCAL_SERVER_FAILED',
      `The local Neo4j could not be started: ${reason}.${said}\nAll of it: ${layout.consoleLog} and ${path.join(layout.home, 'logs', 'debug.log')}. Try again; if it stays so, use one of the other ways.\n${otherWays}`,
      { details: { home: layout.home, reason, output: lines, portTaken } },
    )
  );
}

function essentialLines(output: string): string[] {
  const lines = output.split('\n').filter((line) => line.trim() && !/^\s*(at |\.\.\. \d+ more)/.test(line));
  const telling = lines.filter((line) => /ERROR|Exception|Caused by|Error|insufficient|fail/i.test(line));
  return (telling.length > 0 ? telling : lines).slice(-6).map((line) => line.trim().slice(0, 400));
}
