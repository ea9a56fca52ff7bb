import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../errors.ts';

const charactersAtOnce = 65_536;

/** The same text in fewer, larger pieces: a write for every line would cost more than the line. */
async function* inPieces(text: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const part of text) {
    piece += part;
    if (piece.length < charactersAtOnce) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Whether there is room again; false where whoever read has gone. */
function drained(stream: NodeJS.WritableStream): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = (open: boolean) => () => {
      for (const [event, listener] of Object.entries(listeners)) stream.off(event, listener);
      resolve(open);
    };
    const listeners = { drain: settle(true), error: settle(false), close: settle(false) };
    for (const [event, listener] of Object.entries(listeners)) stream.once(event, listener);
  });
}

/**
 * Writes text at the pace of its reader. One who goes away before the end, as `head` does, ends it early and is no failure.
 * @returns whether all of it was taken
 */
export async function writeToStream(
  stream: NodeJS.WritableStream,
  text: AsyncIterable<string>,
): Promise<boolean> {
  let gone = false;
  const leave = () => {
    gone = true;
  };
  stream.once('error', leave);
  stream.once('close', leave);
  try {
    for await (const piece of inPieces(text)) {
      if (gone) return false;
      if (!stream.write(piece) && !(await drained(stream))) return false;
    }
    return !gone;
  } finally {
    stream.off('error', leave);
    stream.off('close', leave);
  }
}

function outputFailure(error: unknown, target: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  return new AppError(
    'OUTPUT_FAILED',
    `--output ${target}: expected a place that can be written; it cannot (${code})`,
    { cause: error, details: { target, reason: code } },
  );
}

/**
 * Makes a folder for files where there is none.
 * @throws AppError BAD_USAGE where a file is in the way; OUTPUT_FAILED where it cannot be made
 */
export async function makeOutputFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new AppError('BAD_USAGE', `--output ${folder}: expected a folder; got a file`, { cause: error });
    throw outputFailure(error, folder);
  }
}

/**
 * Writes a file as a whole: under another name until it is complete, so that what ends early leaves what was there before.
 * @throws AppError BAD_USAGE where a folder is in the way; OUTPUT_FAILED where it cannot be written; and what `text` throws
 */
export async function writeToFile(
  target: string,
  text: AsyncIterable<string>,
  signal: AbortSignal,
): Promise<void> {
  const there = await stat(target).catch(() => null);
  if (there?.isDirectory())
    throw new AppError('BAD_USAGE', `--output ${target}: expected the name of a file; got a folder`);
  // A device or a pipe, such as /dev/null, is written as it is: there is nothing to put in its place.
  const special = there !== null && !there.isFile();
  const part = special
    ? target
    : path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.part`);
  try {
    await pipeline(Readable.from(inPieces(text), { objectMode: true }), createWriteStream(part), { signal });
    if (!special) await rename(part, target);
  } catch (error) {
    if (!special) await rm(part, { force: true });
    throw outputFailure(error, target);
  }
}
