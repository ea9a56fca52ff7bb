import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TraceSettings } from '../config.ts';
import type { StatementRun } from '../graph/graph.ts';

/** Traces requests and the statements that they run. */
export interface Tracing {
  /** Answers a request within a span of its own, which goes on with the caller's trace where it tells of one. */
  serve(request: IncomingMessage, response: ServerResponse, answer: () => void): void;
  /** Says what the request that is being answered was, once that is known. */
  name(operation: string, attributes: Readonly<Record<string, string | number>>): void;
  /** A statement that has just ended, as part of the request that ran it. */
  statement(run: StatementRun): void;
  /** Sends what waits to be sent, within a few seconds. */
  close(): Promise<void>;
}

/**
 * Opens the way to the collector that the variables OTEL_… name. Nothing of OpenTelemetry is loaded before this is called.
 * Traces that cannot be sent are dropped: no request waits for them.
 */
export async function openTracing(settings: TraceSettings, version: string): Promise<Tracing> {
  const { createTracing } = await import('./otlp-tracing.ts');
  return createTracing(settings, version);
}
