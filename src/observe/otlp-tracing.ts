import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  type SpanExporter,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { TraceSettings } from '../config.ts';
import type { Tracing } from './tracing.ts';

const closeMs = 3_000;

/** Where to and how it is sent its own library reads from OTEL_EXPORTER_OTLP_…. */
async function openExporter({ protocol }: TraceSettings): Promise<SpanExporter> {
  if (protocol === 'http/json') {
    const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
    return new OTLPTraceExporter();
  }
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-proto');
  return new OTLPTraceExporter();
}

function samplerOf({ ratio, parentDecides }: TraceSettings) {
  const root = new TraceIdRatioBasedSampler(ratio);
  return parentDecides ? new ParentBasedSampler({ root }) : root;
}

/** The request that is being answered. */
interface Answering {
  readonly span: Span;
  readonly context: Context;
}

const propagator = new W3CTraceContextPropagator();
const headerOf = {
  keys: (headers: object): string[] => Object.keys(headers),
  get: (headers: Record<string, string | string[] | undefined>, name: string) => headers[name],
};

function begin(tracer: Tracer, method: string, headers: object): Answering {
  const caller = propagator.extract(ROOT_CONTEXT, headers as never, headerOf) as Context;
  const attributes = { 'http.request.method': method };
  const span = tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, caller);
  return { span, context: trace.setSpan(caller, span) };
}

/** `Tracing` by OTLP: see there. */
export async function createTracing(settings: TraceSettings, version: string): Promise<Tracing> {
  const told = detectResources({ detectors: [envDetector] });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'diplograph', 'service.version': version }).merge(
      told,
    ),
    sampler: samplerOf(settings),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: await openExporter(settings),
        scheduledDelayMillis: 1_000,
        exportTimeoutMillis: 5_000,
      }),
    ],
  });
  const tracer = provider.getTracer('diplograph', version);
  const under = new AsyncLocalStorage<Answering>();
  return {
    serve: (request, response, answer) => {
      const answering = begin(tracer, request.method ?? 'GET', request.headers);
      const { span } = answering;
      response.once('close', () => {
        span.setAttribute('http.response.status_code', response.statusCode);
        if (response.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      });
      under.run(answering, answer);
    },
    name: (operation, attributes) => {
      const span = under.getStore()?.span;
      span?.updateName(operation);
      span?.setAttributes({ ...attributes });
    },
    statement: ({ name, milliseconds, rows, failure }) => {
      const answering = under.getStore();
      const endedAt = Date.now();
      const span = tracer.startSpan(
        name,
        {
          kind: SpanKind.CLIENT,
          startTime: endedAt - milliseconds,
          attributes: {
            'db.system.name': 'neo4j',
            'db.query.summary': name,
            'db.response.returned_rows': rows,
          },
        },
        answering?.context ?? ROOT_CONTEXT,
      );
      if (failure) {
        span.setAttribute('error.type', failure);
        span.setStatus({ code: SpanStatusCode.ERROR });
      }
      span.end(endedAt);
    },
    close: async () => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, closeMs);
      });
      await Promise.race([provider.shutdown().catch(() => undefined), late]);
      clearTimeout(timer);
    },
  };
}
