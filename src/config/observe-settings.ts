import { z } from 'zod';
import type { Setting } from './setting.ts';

/** Where traces go, as far as that decides whether anything of OpenTelemetry is loaded; the rest of OTEL_… its own library reads. */
export interface TraceSettings {
  readonly protocol: 'http/protobuf' | 'http/json';
  /** Which part of the requests is traced, 0 to 1, where a caller that is traced itself has not decided it. */
  readonly ratio: number;
  /** Whether a caller may decide it. */
  readonly parentDecides: boolean;
}

/** What the process tells of itself. */
export interface ObserveSettings {
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Statements that take longer are logged, in milliseconds; null where none is. */
  readonly slowStatementMs: number | null;
  /** Who may read /metrics: everybody, who has a key that may read, nobody. */
  readonly metrics: 'open' | 'key' | 'off';
  /** The commit that the program was built from; null where nobody says. */
  readonly commit: string | null;
  /** Null where no endpoint is set. */
  readonly traces: TraceSettings | null;
}

/** The variables of this part. */
export const observeSettings: readonly Setting[] = [
  {
    name: 'DIPLOGRAPH_LOG_LEVEL',
    fallback: 'info',
    meaning:
      'what a server logs: debug, info (a line for each request), warn, error or silent (docs/observability.md)',
  },
  {
    name: 'DIPLOGRAPH_SLOW_STATEMENT_MS',
    fallback: '1000',
    meaning: 'database statements that take longer are logged by name; off logs none',
  },
  {
    name: 'DIPLOGRAPH_METRICS',
    fallback: '',
    meaning:
      'who may read /metrics: open, key (with the scope read) or off; without it open where HOST is this machine alone, else key',
  },
  {
    name: 'DIPLOGRAPH_COMMIT',
    fallback: '',
    meaning: 'the commit that /version tells; without it that of the working copy',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    fallback: '',
    meaning:
      'where traces are sent, e.g. http://127.0.0.1:4318; without it nothing is traced (other OTEL_ variables count too)',
  },
];

const text = z.string().trim();
const address = text.refine((given) => given === '' || (URL.canParse(given) && /^https?:/.test(given)));

/** Variables of OpenTelemetry that are read beside those that are listed. */
export const quietNames = [
  'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
  'OTEL_EXPORTER_OTLP_PROTOCOL',
  'OTEL_EXPORTER_OTLP_TRACES_PROTOCOL',
  'OTEL_SDK_DISABLED',
  'OTEL_TRACES_EXPORTER',
  'OTEL_TRACES_SAMPLER',
  'OTEL_TRACES_SAMPLER_ARG',
] as const;

/** How each variable is read. */
export const observeShape = {
  DIPLOGRAPH_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
  DIPLOGRAPH_SLOW_STATEMENT_MS: z.union([
    z.literal('off').transform(() => null),
    text.regex(/^\d{1,9}$/).transform(Number),
  ]),
  DIPLOGRAPH_METRICS: z.enum(['', 'open', 'key', 'off']),
  DIPLOGRAPH_COMMIT: text.regex(/^$|^[0-9A-Za-z._-]{4,80}$/),
  OTEL_EXPORTER_OTLP_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: address,
  OTEL_EXPORTER_OTLP_PROTOCOL: text,
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: text,
  OTEL_SDK_DISABLED: text,
  OTEL_TRACES_EXPORTER: text,
  OTEL_TRACES_SAMPLER: text.regex(/^$|^(?:parentbased_)?(?:always_on|always_off|traceidratio)$/),
  OTEL_TRACES_SAMPLER_ARG: text.regex(/^$|^(?:0(?:\.\d{1,9})?|1(?:\.0{1,9})?|\.\d{1,9})$/),
};

const endpoint = 'an address that begins with http:// or https://';

/** What was expected of each. */
export const observeExpected: Readonly<Record<keyof typeof observeShape, string>> = {
  DIPLOGRAPH_LOG_LEVEL: 'debug, info, warn, error or silent',
  DIPLOGRAPH_SLOW_STATEMENT_MS: 'a whole number of milliseconds, or off',
  DIPLOGRAPH_METRICS: 'open, key or off',
  DIPLOGRAPH_COMMIT: 'the name of a commit, 4 to 80 letters and digits',
  OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: endpoint,
  OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf or http/json',
  OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/protobuf or http/json',
  OTEL_SDK_DISABLED: 'true or false',
  OTEL_TRACES_EXPORTER: 'otlp or none',
  OTEL_TRACES_SAMPLER: 'always_on, always_off or traceidratio, each with parentbased_ before it or not',
  OTEL_TRACES_SAMPLER_ARG: 'a number from 0 to 1',
};

type Values = { readonly [Name in keyof typeof observeShape]: z.infer<(typeof observeShape)[Name]> };

const protocolOf = (values: Values): string =>
  values.OTEL_EXPORTER_OTLP_TRACES_PROTOCOL || values.OTEL_EXPORTER_OTLP_PROTOCOL || 'http/protobuf';

/** The names of variables that do not fit: a protocol that is not spoken here would lose every trace. */
export function observeMisfits(values: Values): (keyof Values)[] {
  const spoken = ['http/protobuf', 'http/json'].includes(protocolOf(values));
  return readTraces(values) === null || spoken ? [] : ['OTEL_EXPORTER_OTLP_PROTOCOL'];
}

function readTraces(values: Values): TraceSettings | null {
  const set = values.OTEL_EXPORTER_OTLP_ENDPOINT || values.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT;
  if (!set || values.OTEL_SDK_DISABLED.toLowerCase() === 'true' || values.OTEL_TRACES_EXPORTER === 'none')
    return null;
  const sampler = values.OTEL_TRACES_SAMPLER || 'parentbased_always_on';
  const share = values.OTEL_TRACES_SAMPLER_ARG === '' ? 1 : Number(values.OTEL_TRACES_SAMPLER_ARG);
  const ratio = sampler.endsWith('always_off') ? 0 : sampler.endsWith('traceidratio') ? share : 1;
  return {
    protocol: protocolOf(values) as TraceSettings['protocol'],
    ratio,
    parentDecides: sampler.startsWith('parentbased_'),
  };
}

/** The settings of this part; `local` says that nobody but this machine reaches the API. */
export function readObserve(values: Values, local: boolean): ObserveSettings {
  return {
    logLevel: values.DIPLOGRAPH_LOG_LEVEL,
    slowStatementMs: values.DIPLOGRAPH_SLOW_STATEMENT_MS,
    metrics: values.DIPLOGRAPH_METRICS || (local ? 'open' : 'key'),
    commit: values.DIPLOGRAPH_COMMIT || null,
    traces: readTraces(values),
  };
}
