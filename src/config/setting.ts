import { z } from 'zod';

/** One setting of the environment, as `--help` and the README list it. */
export interface Setting {
  readonly name: string;
  readonly fallback: string;
  readonly meaning: string;
}

/** A whole number within bounds. */
export function whole(least: number, most: number) {
  return z
    .string()
    .trim()
    .regex(/^\d{1,12}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
}
